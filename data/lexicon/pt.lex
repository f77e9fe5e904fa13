# Portuguese

@absent:
  deixou a empresa, deixou de existir, desconhecid*, digitad* errad*, digitad* incorretamente, escrito incorretamente,
  inexistente*, já não trabalha, nao cadastrad*, nao consta, nao encontrad*, nao existe, nao existem, nao existente,
  nao foi encontrad*, nao localizad*, nao pode ser encontrad*, nao reconhecid*, nenhum destinatário, nenhum usuário,
  nenhuma caixa, nenhuma conta, não conseguimos encontrar, não corresponde, não encontrada, não encontrado,
  não encontramos, não encontramos nenhuma, não encontrámos, não está cadastrad*, não está registad*,
  não está registrad*, não existe, não existe aqui, não existe nenhum, não existente*, não faz mais parte,
  não foi encontrada, não foi encontrado, não foi localizad*, não foi possível encontrar, não foi possível localizar,
  não há conta, não há nenhum, não há tal, não há usuário, não identificad*, não local, não localizamos,
  não mais existe, não pertence, não pode ser localizad*, não possui cadastro, não registad*, não registrad*,
  não trabalha mais, não é conhecid*, não é local, não é um usuário, sem cadastro, usuário não válido

@accepted:
  aceita, aceite, entregue, recebida, sucesso

@acceptonly:
  aceita apenas, aceita somente, apenas aceita, recebe apenas, somente aceita, só aceita, só recebe

@accessdenied:
  acesso bloqueado, acesso nao permitido, acesso negado, acesso proibido, acesso recusado, nao autorizado,
  não tem autorização, não tem permissão, permissão insuficiente, permissao negada, sem autorização, sem permissão

@arrived:
  confirmação de leitura, e-mail entregue, entrega bem-sucedida, entrega concluída, entrega realizada,
  entregue ao destinatário com, entregue com sucesso, entregue com êxito, entregue corretamente, entregue normalmente,
  enviada com sucesso, enviada com êxito, enviado com sucesso, foi entregue ao, foi entregue com, foi lida em,
  mensagem entregue, recibo de leitura

@attachment:
  anexo*, anexos, arquivo anexado, arquivo anexo, arquivo compactado, arquivo executável, arquivos anexados,
  extensao, extensão de arquivo, extensão do arquivo, extensões, ficheiro anexo, ficheiros anexos,
  formato de arquivo, nome de arquivo, tipo de anexo, tipo de arquivo, tipo de arquivo*, tipo de ficheiro

@auth:
  autentic*, autenticação, autenticar*, autentique, credenciais, credencial*, faça login, faça o login, fazer login,
  iniciar sessão, logar, login, login ou senha, nome de usuário ou senha, palavra passe, palavra-passe, senha,
  senha*, usuário e senha, usuário ou senha, utilizador ou senha

@autoreply:
  ao meu retorno, assim que retornar, ausência temporária, ausente do escritório, auto-resposta*,
  confirmação de recebimento automática, de férias, em férias, em viagem, encontro-me ausente, estarei ausente,
  estou ausente, estou de férias, fora do escritório, mensagem de ausência, no meu regresso, resposta automática

@bad:
  errad*, errado*, errônea, errôneo, incorrect*, incorret*, incorretamente, invalid*, inválido*, não correto,
  nao e valid*, não está correto, nao valid*

@badcommand:
  desconhecid*, fora de sequência, incorret*, incorreta, inesperado, invalid*, não aceito, não implementada,
  nao implementado, nao reconhecid*, não reconhecida, não suportado, ordem, sequência

@badcontent:
  conteúdo bloqueado, conteúdo impróprio, conteúdo inadequado, conteúdo indesejado, conteúdo não permitido,
  conteúdo proibido, conteúdo recusado, conteúdo rejeitado, conteúdo suspeito, devido ao conteúdo,
  devido ao seu conteúdo, filtro de conteúdo*, filtros de conteúdo, palavra proibida, palavra-chave,
  palavras proibidas, palavras-chave, política de conteúdo, por causa do conteúdo, termos proibidos

@blocked:
  banid*, banido*, barrad*, barrado*, bloquead*, bloqueio, em quarentena, filtrad*, nao aceit*, não aceita,
  não aceitamos, nao autorizad*, não é aceit*, nao e permitid*, nao permitid*, não permitimos, não são aceit*,
  não se permite, negad*, proibid*, recusa, recusad*, recusou, rejeita, rejeitad*, rejeitou, restringid*, restrit*,
  vetad*

@blocklist:
  blacklist*, blacklistado, em blacklist, incluído em lista, lista de bloqueio, lista de bloqueios,
  lista de restrição, lista de spam, lista negra, lista negra*, listado em, listado na, listado no,
  listas de bloqueio, listas negras, na lista negra

@boxname:
  nome da caixa, nome da caixa de correio, nome da caixa postal, nome de caixa

@byrcpt:
  bloqueado pelo destinatário, destinatário bloqueou, destinatário não deseja receber, filtros do destinatário,
  lista branca do destinatário, lista negra do destinatário, recusada pelo destinatário,
  recusado pelo destinatário, regras do destinatário, rejeitada pelo destinatário, rejeitado pelo destinatário

@checksender:
  antispam uol, clique no link abaixo para confirmar, clique no link para confirmar, confirmar que você,
  confirmar seu endereço, confirmar sua mensagem, confirme seu endereço, confirme sua mensagem,
  preencher o formulário

@command:
  argumento*, comando*, comandos, instrução, parametro*

@connection:
  conexao, ligacao, sessao

@connections:
  conexoes, conexões concorrentes, conexões paralelas, conexoes simultaneas, ligacoes, ligações simultâneas,
  número de conexões, número de ligações, sessoes, sessões simultâneas, simultaneas

@connfail:
  abortada, caiu, cortada, derrubada, desconectad*, encerrada, encerrou, esgotou, expirou, falha, falhou, falhou*,
  fechada, fechou, impossivel, interrompeu, interrompid*, interrompida, não foi possível, negada, perdeu, perdida,
  quebrada, recusada, reiniciada, rejeitada, resetada

@content:
  conteúdo, teor da mensagem

@days:
  dia, dias, hora, horas

@delayed:
  adiad*, atrasad*, atrasada, atrasado, atraso na entrega, atraso*, aviso de atraso, com atraso, demora na entrega,
  em atraso, entrega adiada, entrega atrasada, postergad*

@delivery:
  entrega, envio

@disabled:
  apagad*, arquivad*, bloquead*, bloqueado*, cancelad*, cancelado*, congelad*, congelado*, deletad*, desabilitad*,
  desactivad*, desactivada, desativad*, desativada, desativado*, desligad*, eliminad*, encerrad*, encerrada,
  encerrado*, excluid*, excluído*, expirad*, expirado*, extint*, falta de uso, fechad*, fora de uso, inactiv*,
  inativ*, inativa, inatividade, inativo, já não é utilizad*, já não é válid*, já não está em uso, já não utiliza,
  nao ativ*, não ativad*, não é mais ativ*, não é mais usad*, não é mais utilizad*, não é mais válid*,
  nao esta ativ*, não está habilitad*, não está mais ativ*, não está mais em uso, não existe mais conta,
  não habilitad*, não usa mais, não utiliza mais, por inatividade, removid*, removido*, suspens*, suspensa,
  suspenso, vencid*

@dns:
  consulta dns, dns, entrada dns, entrada mx, erro de dns, erro dns, registo dns, registo mx, registos mx,
  registro dns, registro mx, registros dns, registros mx, resolucao de nomes, resolução dns, resolução do nome,
  servidor de nomes, servidor dns, servidores dns

@domain:
  dominio de destino, domínio de e-mail, domínio de email, domínio destino, dominio do destinatario, dominio*,
  domínios, nome de dominio, nome do domínio

@exceeded:
  acima, alcançou, atingid*, atingiu, esgotad*, esgotou, estourad*, estouro, excede, excedeu, excedeu*, excedid*,
  insuficiente, insuficiente*, não há espaço suficiente, sem espaço, superou, ultrapass*, ultrapassa*, ultrapassad*,
  ultrapassou

@expired:
  após várias tentativas, desist*, diversas tentativas, expirad*, expiração, expirou, limite de tentativas,
  muito tempo, muito tempo na fila, múltiplas tentativas, número de tentativas, número máximo de tentativas,
  parou de tentar, permaneceu na fila, prazo de entrega, prazo expirado, tempo de vida, tempo limite de entrega,
  tempo limite para entrega, tempo na fila, várias tentativas

@fail:
  erro, falha, falhou, falhou*, falsific*, faltando, forjad*, incorret*, invalid*, malsucedid*, não alinhad*,
  não autorizad*, não confer*, nao confere, não configurad*, nao corresponde, não está autorizad*, nao passou,
  não validad*, não verificad*, rejeitad*, reprovad*

@fromthis:
  a partir deste endereço, com este endereço, desse endereço, desta conta, deste endereço, em nome de,
  usando este endereço

@fromyou:
  as suas mensagens, de você, desse remetente, deste remetente, seu e-mail, seu endereço, seus e-mails,
  seus emails, sua mensagem, sua parte, suas mensagens, vindas de você

@full:
  abarrotad*, acima da cota, acima da quota, acima do limite de espaço, armazenamento cheio, armazenamento esgotado,
  armazenamento excedid*, atingiu o limite, atingiu seu limite, capacidade esgotada, capacidade excedida,
  capacidade máxima, chei*, cheia*, cheio*, cota atingida, cota cheia, cota de armazenamento, cota de disco,
  cota esgotada, cota estourada, cota excedida, cota ultrapassada, esgotad*, espaco insuficiente,
  espaço de armazenamento ultrapassado, espaço disponível esgotado, espaço em disco esgotado, espaço esgotado,
  espaço excedido, espaço insuficiente na caixa, estourada, estourou, está cheia, excede quota, excedeu a cota,
  excedeu a quota, excedeu cota, excedeu espaco, excedeu limite, excedeu quota, excedeu sua cota, excedeu sua quota,
  falta de espaco, limite da caixa, limite de armazenamento, limite de capacidade, limite de espaço, lotad*, lotada*,
  lotado*, não há espaço, não há mais espaço, não possui espaço, não tem espaço, overquota, quota atingida,
  quota de armazenamento, quota esgotada, quota excedida, quota ultrapassada, saturad*, sem espaco, sem espaço,
  sem espaço disponível, sem espaço livre, sem espaço*, sobre quota, superlotad*, tamanho máximo da caixa,
  ultrapassou a cota, ultrapassou a quota

@gaveup:
  cessou de tentar, deixou de tentar, desistência, desistimos, desistindo, desistiu*, interrompeu as tentativas,
  não será tentad*, não serão feitas mais tentativas, não tentará mais, não tentaremos mais, parou de tentar,
  tentativas esgotadas, tentativas falharam

@greylist:
  greylist*, greylisting, lista cinza, lista cinza*, lista cinzenta, lista cinzenta*, listas cinzas,
  primeira tentativa de entrega

@group:
  grupo, grupo de distribuição, lista

@held:
  aguarda aprovação, aguarda moderação, aguardando a aprovação, aguardando aprovação, aguardando moderação,
  à espera de aprovação

@hostword:
  anfitrião, hospedeiro, host, máquina

@interrupted:
  caiu, descartada, encerrada, foi cortada, interrompida, perdida

@ip:
  bloco de ip*, endereco ip, endereço ip*, endereços ip, faixa de ip*, ip cliente, ip de origem, ip dinâmico*,
  ip do remetente, ip do servidor, ip do seu servidor, ip origem, ip remetente, servidor de envio,
  servidor de origem, servidor emissor, servidor remetente, seu endereço ip, seu ip, seu provedor, seu servidor,
  seu servidor de e-mail, seu servidor de email

@later:
  alguns minutos, dentro de alguns minutos, em alguns minutos, mais tarde, momentane*, momentaneamente,
  neste momento, no momento, nova tentativa mais tarde, novamente, por enquanto, provisori*, reenvie mais tarde,
  temporar*, temporari*, tentar novamente, tente de novo, tente mais tarde, tente novamente, tente novamente*,
  tente outra vez, transitóri*

@list:
  grupo de distribuição, grupo de e-mail, lista, lista de correio, lista de discussão, lista de distribuição,
  lista de e-mail*, lista de e-mails, lista de email*, lista de envio, mailing list

@loop:
  andando em círculos, ciclo de correio, demasiados saltos, em ciclo, em círculos, excesso de saltos, laco, laço*,
  limite de saltos, loop, loop de correio, loop de e-mail, loop de email, loop de mensagem, loop detectado,
  loop infinito, muitos saltos, máximo de saltos, número de saltos, número máximo de saltos

@mailbox:
  assinante*, caixa, caixa de correio, caixa de e-mail, caixa de email, caixa de entrada, caixa de entrada*,
  caixa de mensagens, caixa postal, caixa postal*, caixas, conta de e-mail, conta de email, conta do destinatário,
  conta*, contas, correio do destinatário, destinatária, destinatario*, destino, e-mail de destino,
  e-mail destinatário, e-mail do destinatário, email do destinatário, endereco, endereço de destino,
  endereco de e-mail, endereco de email, endereço destinatário, endereço destino, endereco do destinatario,
  endereço electrónico, endereço eletrônico, enderecos, funcionári*, mailbox, nome de usuário, pessoa, recebedor,
  receptor, titular, usuária*, usuario*, utilizador*, utilizadores

@mbox:
  caixa, caixa de correio, caixa de entrada, caixa postal, conta*, e-mail, email, endereço de e-mail, endereço*,
  mailbox, usuário*, utilizador*

@memberonly:
  apenas assinantes, apenas inscritos, apenas membros, apenas membros*, apenas moderadores, apenas os assinantes,
  apenas os membros, apenas os moderadores, apenas proprietários, apenas remetentes, apenas usuários internos,
  determinados remetentes, exclusivo para membros, limitada a assinantes, limitada aos assinantes, não assinantes,
  não assinantes não podem, não está inscrito, não inscritos, não inscritos não podem, não membros não podem,
  não é assinante, não é membro, não-membros não podem, remetentes autorizados, remetentes internos,
  remetentes permitidos, reservada a assinantes, reservada a membros, reservada aos assinantes, reservada aos membros,
  restrita a assinantes, restrita a inscritos, restrita a membros, restrita aos assinantes, restrita aos inscritos,
  restrita aos membros, restrito a assinantes, restrito a remetentes, restrito aos membros, somente assinantes,
  somente inscritos, somente membros, somente membros*, somente moderadores, somente os assinantes,
  somente os membros, somente proprietários, somente remetentes, somente usuários internos, só aceita mensagens de,
  só membros, só os membros

@message:
  conteudo, correio, e-mail, e-mails, email, emails, entrega, envio, envios, mail, mensagem, mensagens, sua mensagem

@modrejected:
  moderador recusou, moderador rejeitou, recusada pelo moderador, rejeitada pelo administrador da lista,
  rejeitada pelo moderador, rejeitada por um moderador

@moved:
  agora utiliza, alterado para, atualize seus contatos, endereço alterado, endereço foi alterado, endereço mudou,
  favor enviar para, favor utilizar, migrada para, migrou para, mudança de e-mail, mudança de endereço, mudou,
  mudou de e-mail, mudou de email, mudou de endereco, novo e-mail, novo email, novo endereco, novo endereço é,
  passou a usar, substituído por, trocou de e-mail, trocou de email, utilize o novo

@noanswer:
  não está respondendo, não responde, não respondeu, sem resposta

@nodsn:
  nenhuma notificação de entrega, não enviou nenhuma notificação, não enviou notificação de entrega,
  não enviou qualquer notificação, não enviou uma notificação de entrega, não foi enviada nenhuma notificação,
  servidor de destino não enviou

@nolist:
  lista de discussão não existe, lista desconhecida, lista não existe, não existe lista,
  não existe nenhuma lista, não há lista chamada, não é uma lista conhecida

@nomail:
  domínio não aceita, domínio não recebe, host não aceita, nenhum servidor de e-mail, nenhum serviço smtp,
  não aceita correio, não aceita e-mail*, não possui servidor de e-mail, não recebe e-mail*,
  não tem servidor de e-mail, sem servidor de e-mail, sem serviço de e-mail, servidor não aceita e-mail,
  servidor não aceita email

@nomx:
  não possui mx, não possui registro mx, não tem mx, nenhum registro mx, nenhum servidor mx, sem mx, sem registro mx

@nopermit:
  não autorizad*, não é permitid*, não está autorizad*, não lhe é permitido, não permitid*, não pode enviar,
  não possui autorização, não possui permissão*, não tem autorização, não tem direito, não tem permissão*,
  permissões insuficientes, sem permissão*

@noresend:
  apenas um aviso, apenas uma advertência, não é necessário enviar novamente, não é necessário fazer nada,
  não é necessário que reenvie, não é necessário reenviar*, não é necessário voltar a enviar,
  não é preciso reenviar*, não envie novamente, não há necessidade de reenviar*, não necessita reenviar*,
  não precisa de reenviar, não precisa enviar novamente, não precisa fazer nada, não precisa reenviar*,
  não precisa voltar a enviar, não reenvie, não tem de reenviar, só um aviso, somente um aviso

@noroute:
  nenhuma rota, não existe rota, não há rota, próximo salto, salto seguinte

@not:
  não, nenhum, nenhuma, nunca, sem

@notaccept:
  bloqueou, não aceita, não aceitará, não deseja, não está aceitando, não quer, não recebe, recusa, recusou,
  rejeita, rejeitou

@notmember:
  não está inscrita na, não está inscrito na, não é assinante, não é membro da lista

@notverified:
  erro na verificação, falha ao verificar, falha na verificação, impossível verificar, não foi possível validar,
  não foi possível verificar, não foi verificad*, não pôde ser validad*, não pôde ser verificad*, não verificad*,
  verificação falhou

@notyet:
  ainda na fila, ainda não entregue, ainda não foi entregue, ainda não foi enviad*, ainda não pôde ser entregue,
  continua a tentar, continua tentando, continuará a tentar, continuará tentando, continuaremos a tentar,
  continuaremos tentando, nova tentativa será, novas tentativas, será tentada novamente,
  serão feitas novas tentativas, tentará novamente, tentaremos novamente, vai continuar tentando

@nouser:
  nenhum assinante, nenhum cliente, nenhum destinatário, nenhum usuário, nenhuma caixa, nenhuma conta,
  não existe caixa, não existe conta, não existe esse usuário, não existe este usuário, não existe usuário,
  não há conta, não há tal usuário, não há usuário

@outside:
  de fora, externas à organização, externos à organização, remetentes externos

@permerror:
  de forma permanente, definitivamente, em definitivo, erro definitivo, erro permanente, falha permanente,
  permanentemente

@policy:
  administrador, administrativamente, condições de uso, diretiva*, infring*, motivos de seguranca, norma*,
  política de segurança, politica*, políticas de segurança, políticas*, questões de segurança, razoes de seguranca,
  regra*, regras, regras de segurança, restrições administrativas, termos de uso, viola*

@ptr:
  consulta reversa, dns inverso, dns reverso, dns reverso*, entrada reversa, nome reverso, ptr, rdns, registo ptr,
  registro ptr, registro reverso, resolução inversa, resolução reversa, reverse dns, reverso, reverso dns, reverso*,
  zona reversa

@queue:
  fila de envio, fila de espera, na fila

@quota:
  armazenamento, armazenamento da caixa, capacidade, capacidade da caixa, cota, cota*, espaco, espaço da caixa,
  espaço de armazenamento, espaço disponível, espaco em disco, espaço na caixa, espaço na conta, limite da caixa,
  limite de espaço, quota, quota*, tamanho da caixa

@rate:
  com muita frequência, cota de envio, cota diária, demasiadas mensagens, demasiado depressa, depressa demais,
  diminua a velocidade, e-mails por, envio em massa, envios em massa, excesso de e-mails, excesso de envio*,
  excesso de mensagens, frequencia, limite de e-mail, limite de e-mails, limite de e-mails enviados, limite de emails,
  limite de envio, limite de envio diário, limite de envio*, limite de envios, limite de mensagens, limite de taxa,
  limite diario, limite diário*, limite horário, limite por hora, mensagens por, muitas mensagens, muitas mensagens*,
  muito e-mail, muito rapidamente, muito rapido, muito rápido, muitos e-mails, muitos emails, muitos envios,
  máximo de e-mails, máximo de mensagens, número de e-mails, número de mensagens, número máximo de mensagens, por dia,
  por hora, por minuto, quota de envio, rápido demais, taxa, taxa de envio, tráfego excessivo, velocidade de envio,
  volume, volume de envio

@rcptcount:
  limite de destinatários, máximo de destinatários, número de destinatários, número máximo de destinatários,
  número total de destinatários, quantidade de destinatários, total de destinatários

@rcptdomain:
  domínio da conta, domínio de destino, domínio destinatário, domínio destino, domínio do destinatário,
  domínio do e-mail, domínio do email, domínio do endereço, domínio do receptor

@reached:
  alcançou, atingiu, chegou a

@recipients:
  destinatario, destinatarios

@rejected:
  banid*, banido*, barrad*, barrado*, bloquead*, bloqueio, bloqueou, devolveu, em quarentena, filtrad*, nao aceit*,
  não aceita, não aceitamos, nao autorizad*, não é aceit*, nao e permitid*, não foi aceit*, nao permitid*,
  não permitimos, não são aceit*, não se permite, não tem permissão, negad*, negou, proibid*, recusa, recusad*,
  recusou, rejeita, rejeitad*, rejeitou, restring*, restringid*, restrit*, retida, sem permissão, vetad*

@relay:
  domínio externo, domínios externos, fazer relay, reencaminh*, reencaminhamento, reenvio, relay, relay*, relaying,
  retransmissao, retransmissão*, retransmitir

@reputation:
  baixa reputacao, ma reputacao, péssima reputação, reputacao, reputação baixa, reputação ruim, reputação*

@required:
  antes, antes de, apenas, deve, deverá, é necessário, é preciso, exige, exigid*, favor, necessari*, necessário*,
  obrigatori*, obrigatório*, precisa, primeiramente, primeiro, requer, requer*, requerid*, requerido*, somente

@resolve:
  não foi possível resolver, não pode ser resolvid*, não resolve, não resolvid*, resolucao, resolve, resolver,
  resolver*, resolvido

@sender:
  campo from, conta do remetente, conta remetente, domínio de envio, domínio de origem, domínio do emissor,
  dominio do remetente, domínio emissor, dominio remetente, e-mail de origem, e-mail do remetente,
  email do remetente, emissor, emissor*, endereço de envio, endereco de origem, endereço de retorno,
  endereco do remetente, endereço from, endereço remetente, expedidor, remetente <addr>, remetente*, sua conta,
  tua conta

@senderaddr:
  campo from, conta do remetente, conta remetente, domínio de envio, domínio de origem, domínio do emissor,
  dominio do remetente, domínio emissor, dominio remetente, e-mail de origem, e-mail do remetente,
  email do remetente, endereço de envio, endereco de origem, endereço de retorno, endereco do remetente,
  endereço from, endereço remetente

@sending:
  enviar, envio, envios, saída

@server:
  máquina de destino, servico, serviço de e-mail, servidor de destino, servidor de email, servidor destino,
  servidor do destinatário, servidor remoto, servidor*, servidores, sistema, sistema de e-mail, sistema de email

@size:
  comprimento, tamanho, tamanho da mensagem, tamanho do anexo, tamanho do arquivo, tamanho do e-mail, tamanho*

@sizebig:
  demasiado grande, demasiado grande*, demasiado longa, excede o tamanho, excede tamanho, excedeu o tamanho,
  excedeu tamanho, excessivamente grande, grande demais, limite de tamanho, maior do que o permitido,
  maior que o permitido, muito extens*, muito grande, muito grande*, muito pesad*, tamanho acima, tamanho excede*,
  tamanho excessivo, tamanho limite, tamanho maximo, tamanho máximo*, tamanho permitido, tamanho superior,
  tamanho ultrapassa, ultrapassa limite de tamanho, ultrapassa o tamanho, ultrapassou o tamanho

@skip:
  essa, esse, esta, este, foi, sera, um, uma

@spam:
  antispam, considerada spam, correio eletrônico não solicitado, e-mail indesejado, filtro anti-spam,
  filtro antispam, indesejad*, lixo electrónico, lixo eletronico, mensagem indesejada, nao solicitad*, phishing,
  possível spam, propaganda, propaganda*, publicidade, spam, spam*, suspeita de spam

@spoof:
  falsificação*, falsificad*, falso remetente, forjad*

@successword:
  bem sucedida, bem-sucedida, com êxito, com sucesso, correctamente, corretamente

@syntax:
  caractere inválido, caracteres invalidos, caracteres não permitidos, erro de sintaxe, formatação incorreta,
  formato, formato de endereço, formato do endereço, formato errado, formato incorret*, formato inválid*,
  formato invalido, mal escrit*, mal formad*, mal formatad*, malformad*, sintaxe, sintaxe incorreta,
  sintaxe inválida

@syserror:
  banco de dados, base de dados, em manutenção, erro ao processar, erro de configuração, erro de processamento,
  erro de servidor, erro de sistema, erro desconhecido, erro do servidor, erro do sistema,
  erro durante o processamento, erro inesperado, erro interno, erro local, erro local*, erro no processamento,
  erro no servidor, erro no sistema, erro temporario, erro temporário*, falha do servidor, falha interna,
  falha no servidor, falha temporária, instabilidade, manutencao, não foi possível processar, ocupado,
  problema no servidor, problema tecnico, problema temporário, problemas tecnicos, processamento,
  recursos insuficientes, servico indisponivel, serviço não disponível, serviço não está disponível,
  serviço temporariamente, servidor indisponível, servidor ocupado, servidor sobrecarregad*, sobrecarreg*,
  sobrecarregad*

@systemfull:
  armazenamento do sistema*, armazenamento insuficiente, armazenamento insuficiente do sistema, disco cheio,
  disco cheio*, disco do servidor, disco está cheio, espaço do sistema, espaco em disco insuficiente,
  espaço em disco insuficiente no servidor, espaço em disco insuficiente*, espaço insuficiente em sistema,
  espaço insuficiente no disco, espaço insuficiente no servidor, espaço insuficiente no sistema, espaço no servidor,
  memória insuficiente, não há espaço em disco, não há espaço no servidor, recursos do sistema, sem espaço em disco,
  sem espaço no servidor, servidor cheio, servidor sem espaço, sistema cheio, sistema de armazenamento insuficiente

@temporary:
  mais tarde, temporar*, tente mais tarde, tente novamente

@thankyou:
  em breve retornaremos, o mais breve possível, obrigado pela sua mensagem, obrigado pelo contato, recebemos o seu,
  recebemos seu e-mail, recebemos sua mensagem, responderemos em breve, retornaremos em breve

@timeout:
  esgotou o tempo, expirou o tempo, limite de tempo, nao responde, não está respondendo, não obteve resposta,
  não respondeu, sem resposta, sem resposta*, tempo de conexão, tempo de conexão esgotado, tempo de espera*,
  tempo de resposta, tempo esgotado, tempo esgotou, tempo excedido, tempo limite esgotado, tempo limite excedido

@tls:
  certificado ssl, certificado*, cifra*, cifrad*, conexão criptografada, conexão segura, criptograf*, criptografia*,
  encriptad*, ligação segura, negociação tls, starttls

@toomany:
  demais, demasiad*, excesso de, limite máximo, maximo de, muitas, muitos, máximo permitido, numero maximo,
  número excessivo, quantidade máxima

@tried:
  digitada, digitado, especificada, especificado, indicada, indicado, informada, informado, inserido,
  introduzido, que introduziu, que você digitou, que você inseriu, que você tentou, solicitada, solicitado,
  tentou acessar, tentou alcançar, tentou contactar, tentou contatar

@triedsend:
  tentamos, tentamos entregar, tentativas, tentativas de entrega, tentou

@unavailable:
  fora de operação, inacessivel, inacessível*, indisponiveis, indisponivel, indisponível*, não aceita mensagens,
  nao acessivel, nao disponivel, não está acessível, nao esta disponivel, não está recebendo, não pode aceitar,
  não pode receber*, não pode ser acessad*

@undelivered:
  entrega falhou, erro na entrega, falha ao entregar, falha de entrega, falha na entrega, falha no envio,
  impossível entregar, não entregue, não entregue*, não enviad*, não foi concluída, não foi entregue,
  não foi entregue*, não foi enviad*, não foi possível entregar, não foi possível enviar, não pode ser entregue,
  não pode ser entregue*, não pôde ser entregue, não pôde ser enviad*, sem sucesso

@unreachable:
  conexao recusada, erro ao conectar, erro de conexão, falha ao conectar, falha de conexão, falha na conexão,
  fora do ar, impossivel conectar, impossível contatar, impossível estabelecer, inacessivel, inalcancavel,
  inatingível, nao alcancavel, nao foi possivel conectar, não consegue conectar, não conseguiu conectar,
  não foi possível conectar*, não foi possível contactar, não foi possível contatar, não foi possível estabelecer,
  não foi possível ligar, não é possível conectar, não é possível estabelecer, rede inacessível, sem conexão, sem rota

@virus:
  arquivo perigoso, cavalo de tróia, codigo malicioso, infectad*, infectado*, infetad*, malicios*, malicioso*,
  malware*, praga virtual, programa malicioso, software malicioso, trojan*, virus, vírus*

@yourip:
  endereço ip de origem, este endereço ip, ip de origem, ip do seu servidor, o seu ip, servidor do remetente,
  servidor remetente, seu endereço ip, seu ip, seu provedor, seu servidor, seu servidor de e-mail, teu ip

@nobody:
  nenhuma pessoa, ninguém

@byname:
  esse nome, este nome, tal nome

@room:
  espaço, lugar

@left:
  deixou a empresa, já não trabalha, não trabalha mais, saiu da empresa

@notours:
  não gerenciamos, não gerimos, não hospedamos, não somos o servidor, não somos responsáveis por,
  não é um domínio nosso

@noname:
  nenhum nome, não possui nome, não tem nome, sem nome

@advert:
  propaganda, publicidade

@judged:
  classificada, classificou, considerada, considerou, filtro

@alltries:
  tentativas de entrega, tentativas de envio, todas as tentativas

@triesfailed:
  falharam, falhou, fracassaram, sem sucesso

@onlymembers:
  apenas colegas, apenas funcionários, apenas membros, apenas os membros, reservada a membros, somente funcionários,
  somente membros, somente os membros, só os colegas, só os membros

@lasthour:
  última hora, últimas 24 horas, último minuto

@notknowyou:
  ainda desconhecido, ainda não conhecemos, não conhecemos você, não o conhecemos

@dynamic:
  dinâmico, dinâmicos

@abandoned:
  abandonada, abandonado, desistimos, interrompida
