# Vietnamese.

@rate:
  vượt quá số thư

@absent:
  chưa đăng ký, không có hộp thư, không có người dùng, không hợp lệ người nhận, không thể tìm thấy, không tìm thấy,
  không tồn tại, không xác định, không đúng địa chỉ, không được tìm thấy

@mailbox:
  email người nhận, hòm thư, hộp thư, hộp thư đến, người dùng, người nhận, tài khoản, địa chỉ, địa chỉ email,
  địa chỉ người nhận

@disabled:
  bị khoá, bị khóa, bị vô hiệu, bị đình chỉ, hết hạn sử dụng, không hoạt động, ngừng hoạt động, tạm ngưng,
  vô hiệu hóa, đã bị đóng

@full:
  bị đầy, hết dung lượng, hết dung lượng lưu trữ, không đủ dung lượng, quá hạn mức, vượt hạn mức,
  vượt quá dung lượng, vượt quá hạn ngạch, đã đầy, đầy

@quota:
  dung lượng hộp thư, dung lượng lưu trữ, hạn ngạch

@exceeded:
  không đủ, quá giới hạn, vượt, vượt quá

@rejected:
  bị chặn, bị cấm, bị từ chối, chặn, không chấp nhận, không được chấp nhận, không được phép, từ chối

@blocked:
  bị chặn, bị cấm, chặn, từ chối

@accessdenied:
  không có quyền, truy cập bị từ chối

@bad:
  không chính xác, không hợp lệ, không đúng

@syntax:
  cú pháp, ký tự không hợp lệ, sai định dạng, định dạng

@sender:
  người gửi, tên miền người gửi, địa chỉ gửi, địa chỉ người gửi

@server:
  dịch vụ, hệ thống, máy chủ

@domain:
  miền, tên miền

@message:
  email, nội dung thư, thư điện tử, tin nhắn

@sizebig:
  quá lớn, quá to, vượt giới hạn, vượt quá giới hạn, vượt quá kích thước

@size:
  dung lượng email, dung lượng thư, dung lượng tin nhắn, kích cỡ, kích thước

@later:
  lúc khác, sau ít phút, sau đó, thử lại, tạm thời

@temporary:
  thử lại, tạm thời

@connection:
  kết nối

@connfail:
  bị ngắt, bị từ chối, không thành công, lỗi, mất kết nối, thất bại

@timeout:
  hết thời gian, không phản hồi, không trả lời, quá thời gian

@unreachable:
  không kết nối được, không thể kết nối, không thể truy cập

@unavailable:
  không khả dụng, không nhận được thư, không sẵn sàng, không thể nhận

@syserror:
  bảo trì, lỗi hệ thống, lỗi máy chủ, lỗi nội bộ, quá tải

@auth:
  mật khẩu, xác thực, đăng nhập

@required:
  phải, yêu cầu

@relay:
  chuyển tiếp

@spam:
  spam*, thư rác

@virus:
  mã độc, vi rút, virus*

@rate:
  giới hạn gửi, quá nhanh, quá nhiều email, quá nhiều thư, vượt quá số lượng

@toomany:
  quá nhiều, số lượng tối đa

@recipients:
  người nhận

@list:
  danh sách gửi thư, danh sách thư, nhóm thư

@memberonly:
  chỉ thành viên

@policy:
  chính sách, quy định

@dns:
  bản ghi dns, bản ghi mx, phân giải tên miền

@expired:
  quá hạn

@attachment:
  file đính kèm, tập tin đính kèm, tệp đính kèm

@content:
  nội dung

@blocklist:
  blacklist*, danh sách đen

@ip:
  địa chỉ ip

@undelivered:
  không gửi được, không thể chuyển, không thể gửi

@delayed:
  bị trì hoãn, chậm trễ
