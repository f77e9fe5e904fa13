# Vietnamese.

@absent:
  chưa đăng ký, chưa được đăng ký, không biết, không còn làm việc, không có hộp thư, không có người dùng,
  không có người nhận, không có thật, không có tài khoản, không có địa chỉ, không hợp lệ người nhận, không nhận ra,
  không rõ, không thể tìm thấy, không tìm ra, không tìm thấy, không tồn tại, không tồn tại*, không xác định,
  không xác định được, không đúng địa chỉ, không được tìm thấy, không được đăng ký, đã nghỉ việc

@accessdenied:
  không có quyền, truy cập bị từ chối

@arrived:
  chuyển thành công, đã chuyển thành công, đã được đọc, đã được gửi thành công, đã gửi thành công,
  đã phân phối thành công, giao thành công, gửi thành công

@attachment:
  file đính kèm, tập tin đính kèm, tệp đính kèm

@auth:
  đăng nhập, mật khẩu, xác thực

@autoreply:
  đang đi vắng, đang nghỉ, đi công tác, không có mặt tại văn phòng, nghỉ phép, ngoài văn phòng, thư trả lời tự động,
  trả lời tự động, tự động trả lời, vắng mặt

@bad:
  không chính xác, không đúng, không hợp lệ

@badcommand:
  không được hỗ trợ, không được nhận dạng, không hợp lệ, không nhận dạng, không xác định, sai thứ tự, thứ tự

@badcontent:
  bộ lọc nội dung, do nội dung, nội dung bị cấm, nội dung đáng ngờ, nội dung không được phép,
  nội dung không phù hợp, từ khóa, từ khóa bị cấm, từ ngữ bị cấm, vì nội dung

@blocked:
  bị cấm, bị chặn, bị chặn*, bị khóa, bị từ chối*, chặn, đã bị chặn, đã bị từ chối, không chấp nhận, không cho phép,
  không được phép, từ chối

@blocklist:
  bị liệt kê, blacklist, blacklist*, danh sách cấm, danh sách chặn, danh sách đen

@command:
  lệnh, tham số

@connection:
  kết nối

@connections:
  kết nối, kết nối đồng thời, phiên, số kết nối, số lượng kết nối

@connfail:
  bị ngắt, bị từ chối, không thành công, lỗi, mất kết nối, thất bại

@content:
  nội dung

@days:
  giờ, ngày

@delayed:
  bị chậm, bị trì hoãn, chậm trễ, đang bị hoãn, gửi chậm, trì hoãn

@disabled:
  bị đình chỉ, bị đóng, bị khoá, bị khóa, bị tạm khóa, bị tạm ngưng, bị vô hiệu, bị vô hiệu hóa, bị xóa,
  chưa kích hoạt, đã bị đóng, đã bị khóa, đã bị vô hiệu hóa, đã bị xóa, đã đóng, hết hạn sử dụng,
  không còn được sử dụng, không còn hiệu lực, không còn hoạt động, không còn sử dụng, không được kích hoạt,
  không hoạt động, ngừng hoạt động, ngừng sử dụng, tạm dừng, tạm khóa, tạm ngưng, vô hiệu hóa

@dns:
  bản ghi dns, bản ghi mx, lỗi dns, máy chủ dns, phân giải, phân giải dns, phân giải tên miền, truy vấn dns

@domain:
  miền, tên miền

@exceeded:
  đạt giới hạn, đã vượt, hết, quá, quá giới hạn, vượt, vượt mức, vượt quá

@expired:
  nhiều lần không thành công, quá hạn, quá lâu trong hàng đợi, quá thời hạn, sau nhiều lần thử, thư đã hết hạn,
  trong hàng đợi quá lâu

@fail:
  giả mạo, không đạt, không được ủy quyền, không hợp lệ, không khớp, không thành công, không vượt qua, lỗi, thất bại

@fromyou:
  email của bạn, thư của bạn, từ bạn, từ địa chỉ của bạn

@full:
  bị đầy, bị đầy*, bị hết dung lượng, đã đầy, đã đầy*, đã hết chỗ, đã hết dung lượng, đầy, hết dung lượng*,
  hết hạn ngạch, không còn chỗ trống, không còn dung lượng, không đủ chỗ, không đủ dung lượng, không đủ dung lượng*,
  quá dung lượng, quá hạn mức, quá quota, vượt dung lượng, vượt hạn mức, vượt quá dung lượng, vượt quá dung lượng*,
  vượt quá hạn mức, vượt quá hạn ngạch, vượt quá quota

@gaveup:
  đã dừng cố gắng, đã ngừng thử, dừng việc gửi lại, ngừng cố gắng, ngừng thử lại, sẽ không thử lại, từ bỏ

@greylist:
  danh sách xám, greylist*

@group:
  nhóm

@hostword:
  host, máy chủ lưu trữ

@ip:
  địa chỉ ip, ip của bạn, máy chủ của bạn, máy chủ gửi

@later:
  gửi lại sau, hiện tại, hiện thời, lúc khác, lúc này, sau đó, sau ít phút, sau vài phút, tạm thời, tạm thời*,
  thử lại, thử lại sau, vui lòng đợi, vui lòng thử lại

@list:
  danh sách gửi thư, danh sách phân phối, danh sách thư, hộp thư chung, nhóm thư

@loop:
  lặp thư, lặp vòng, quá nhiều bước nhảy, quá nhiều chặng, vòng lặp

@mailbox:
  địa chỉ, địa chỉ email, địa chỉ email người nhận, địa chỉ người nhận, địa chỉ nhận, địa chỉ thư, email người nhận,
  hòm thư, hộp thư, hộp thư đến, hộp thư người nhận, người dùng, người nhận, tài khoản, tài khoản email,
  tài khoản người nhận, user

@mbox:
  địa chỉ, địa chỉ email, hòm thư, hộp thư, người dùng, tài khoản, tài khoản email

@memberonly:
  chỉ có thành viên, chỉ dành cho thành viên, chỉ người đăng ký, chỉ thành viên, không phải là thành viên,
  không phải thành viên, những người đăng ký

@message:
  email, nội dung thư, thư, thư điện tử, tin nhắn

@moved:
  đã chuyển sang địa chỉ, đã đổi địa chỉ, địa chỉ mới, email mới, thay đổi địa chỉ

@nopermit:
  chưa được phép, không có quyền, không có quyền gửi, không đủ quyền, không được cấp quyền, không được phép gửi,
  không được ủy quyền

@noresend:
  chỉ là cảnh báo, chỉ là một cảnh báo, không cần gửi lại, không cần làm gì, không cần phải gửi lại,
  không phải gửi lại

@not:
  chẳng, chưa, không

@notaccept:
  đã chặn, không chấp nhận, không muốn, không nhận, từ chối nhận

@notverified:
  chưa được xác minh, không thể kiểm tra, không thể xác minh, không xác minh được, xác minh thất bại

@notyet:
  chưa được chuyển, chưa được gửi, chưa gửi được, đang thử lại, sẽ thử lại, sẽ tiếp tục thử, tiếp tục cố gắng,
  tiếp tục gửi lại, vẫn chưa được

@nouser:
  không có địa chỉ, không có hộp thư, không có người dùng, không có người nhận, không có tài khoản, không có user

@policy:
  chính sách, quy định

@ptr:
  bản ghi ptr, dns ngược, phân giải ngược, ptr

@quota:
  dung lượng hộp thư, dung lượng lưu trữ, hạn ngạch

@rate:
  giới hạn gửi, giới hạn hàng ngày, hạn mức gửi, mỗi giờ, mỗi ngày, quá nhanh, quá nhiều email, quá nhiều thư,
  quá nhiều tin nhắn, số lượng email, số lượng thư, tần suất gửi, trong ngày, vượt quá số lượng, vượt quá số thư

@rcptcount:
  quá nhiều người nhận, số lượng người nhận, số người nhận

@rcptdomain:
  domain người nhận, miền của người nhận, tên miền của người nhận, tên miền đích, tên miền người nhận, tên miền nhận

@reached:
  đạt giới hạn, đạt mức, đạt ngưỡng, đạt tới

@recipients:
  người nhận

@rejected:
  bị cấm, bị chặn, bị chặn*, bị khóa, bị từ chối, bị từ chối*, chặn, đã bị chặn, đã bị từ chối, không chấp nhận,
  không cho phép, không được chấp nhận, không được phép, từ chối

@relay:
  chuyển tiếp

@required:
  bắt buộc, cần phải, phải, trước tiên, yêu cầu

@sender:
  địa chỉ gửi, địa chỉ người gửi, người gửi, tên miền người gửi

@senderaddr:
  địa chỉ gửi, địa chỉ người gửi, người gửi, tên miền người gửi

@server:
  dịch vụ, hệ thống, máy chủ

@size:
  dung lượng email, dung lượng thư, dung lượng tin nhắn, kích cỡ, kích thước

@sizebig:
  dung lượng vượt quá giới hạn, email quá lớn, kích thước quá, kích thước tối đa, kích thước vượt, lớn hơn, quá lớn,
  quá to, thư quá lớn, tin nhắn quá lớn, vượt quá kích thước

@spam:
  lừa đảo, spam, spam*, thư không mong muốn, thư quảng cáo, thư rác

@syntax:
  cú pháp, định dạng, ký tự không hợp lệ, sai định dạng

@syserror:
  bảo trì, đang bận, dịch vụ không khả dụng, dịch vụ không sẵn sàng, hệ thống bận, lỗi cục bộ, lỗi hệ thống,
  lỗi không xác định, lỗi máy chủ, lỗi nội bộ, lỗi tạm thời, lỗi xử lý, máy chủ bận, quá tải

@systemfull:
  đĩa đầy, hết dung lượng đĩa, không đủ bộ nhớ hệ thống, không đủ dung lượng hệ thống,
  không đủ dung lượng lưu trữ hệ thống, máy chủ đầy, máy chủ hết dung lượng, ổ đĩa đầy

@temporary:
  tạm thời, thử lại

@thankyou:
  cảm ơn bạn đã gửi, cảm ơn bạn đã liên hệ, cảm ơn quý khách, chúng tôi đã nhận được

@timeout:
  hết thời gian, hết thời gian chờ, không có phản hồi, không phản hồi, không trả lời, quá thời gian,
  quá thời gian chờ

@tls:
  chứng chỉ, chứng thư, kết nối an toàn, kết nối bảo mật, mã hóa

@toomany:
  quá nhiều, số lượng tối đa, vượt quá số lượng

@unavailable:
  không khả dụng, không nhận được, không nhận được thư, không sẵn sàng, không thể nhận, không thể nhận email,
  không thể nhận thư, không truy cập được

@undelivered:
  chưa được gửi đến, chuyển thư thất bại, gửi không thành công, gửi thất bại, không chuyển được, không được gửi,
  không gửi được, không thể chuyển, không thể gửi, không thể phân phối

@unreachable:
  kết nối bị từ chối, kết nối thất bại, không kết nối được, không thể kết nối, không thể liên lạc,
  không thể thiết lập, không thể truy cập, mất kết nối, từ chối kết nối

@virus:
  bị nhiễm, mã độc, nhiễm, phần mềm độc hại, vi rút, vi-rút, virus, virus*

@yourip:
  địa chỉ ip của bạn, địa chỉ ip này, ip của bạn, ip máy chủ của bạn, máy chủ của bạn

@nobody:
  không ai, không có ai, không có người

@byname:
  tên như vậy, tên này, tên đó

@room:
  chỗ, chỗ trống, dung lượng, không gian

@left:
  không còn làm việc, đã nghỉ việc, đã rời công ty

@advert:
  quảng cáo

@judged:
  bộ lọc, coi là

@onlymembers:
  chỉ có thành viên, chỉ thành viên
