# Portuguese

@skip:
  essa, esse, esta, este, foi, sera, um, uma

@absent:
  desconhecid*, inexistente*, nao cadastrad*, nao consta, nao e valido aqui, nao encontrad*, nao existe, nao existem,
  nao existente, nao foi encontrad*, nao localizad*, nao pode ser encontrad*, nao reconhecid*, não encontrada,
  não encontrado, não existe, não foi encontrada, não foi encontrado, não há tal, não há usuário

@accepted:
  aceita, aceite, entregue, recebida, sucesso

@accessdenied:
  acesso nao permitido, acesso negado, nao autorizado, permissao negada

@attachment:
  anexo*, arquivo anexo, arquivos anexados, extensao, ficheiro anexo, tipo de arquivo

@auth:
  autentic*, credenciais, login, palavra-passe, senha

@bad:
  errad*, incorrect*, incorret*, invalid*, nao e valid*, nao valid*

@badcommand:
  desconhecid*, incorret*, invalid*, nao implementado, nao reconhecid*

@blocked:
  banid*, barrad*, bloquead*, filtrad*, nao aceit*, nao autorizad*, nao e permitid*, nao permitid*, negad*, proibid*,
  recusad*, rejeitad*, restrit*

@blocklist:
  blacklist*, lista de bloqueio, lista negra, listado em, listas negras

@command:
  comando*, parametro*

@connection:
  conexao, ligacao, sessao

@connections:
  conexoes, conexoes simultaneas, ligacoes, sessoes, simultaneas

@connfail:
  encerrada, expirou, falha, falhou, fechada, impossivel, interrompida, perdida, recusada

@content:
  conteúdo, teor da mensagem

@delayed:
  atrasada, atrasado, em atraso

@disabled:
  bloquead*, cancelad*, congelad*, desabilitad*, desactivad*, desativad*, encerrad*, excluid*, expirad*, inactiv*,
  inativ*, nao ativ*, nao esta ativ*, removid*, suspens*

@dns:
  dns, entrada mx, registo mx, registro mx, resolucao de nomes, servidor de nomes

@domain:
  dominio de destino, dominio do destinatario, dominio*, nome de dominio

@exceeded:
  atingiu, esgotad*, excede, excedeu, excedid*, insuficiente, sem espaço, ultrapass*

@expired:
  desist*, expirad*, expirou, muito tempo, tempo maximo, tentativas

@fail:
  erro, falha, falhou, invalid*, nao confere, nao corresponde, nao passou

@full:
  acima da cota, acima da quota, chei*, cota de disco, cota excedida, esgotad*, espaco insuficiente, estourou,
  excede quota, excedeu cota, excedeu espaco, excedeu limite, excedeu quota, excedida, excedido, falta de espaco,
  limite de armazenamento, limite excedido, lotad*, quota excedida, quota ultrapassada, sem espaco, sobre quota,
  ultrapassou

@greylist:
  greylist*, lista cinza, lista cinzenta

@ip:
  endereco ip, ip de origem, ip remetente, servidor de origem, seu ip, seu servidor

@later:
  mais tarde, momentaneamente, momento, novamente, temporar*, tente de novo, tente mais tarde, tente novamente

@list:
  esta lista, lista de discussão, lista de distribuição, lista de e-mails

@loop:
  laco, loop, muitos saltos

@mailbox:
  caixa, caixa de correio, caixa de entrada, caixa de mensagens, caixa postal, conta de e-mail, conta de email,
  conta*, destinatario*, destino, endereco, endereco de e-mail, endereco de email, endereco do destinatario,
  enderecos, mailbox, usuario*, utilizador*

@mask:
  mais informacoes, para mais informacoes, se nao for spam

@memberonly:
  apenas assinantes, apenas membros, restrito aos membros, somente assinantes, somente membros

@message:
  conteudo, correio, e-mail, email, entrega, envio, mail, mensagem, mensagens, sua mensagem

@moved:
  alterado para, mudou, mudou de endereco, novo endereco

@policy:
  diretiva*, motivos de seguranca, norma*, politica*, razoes de seguranca, regras

@ptr:
  dns inverso, dns reverso, ptr, reverso, reverso dns

@quota:
  armazenamento, capacidade, cota, espaco, espaco em disco, quota

@rate:
  demasiadas mensagens, frequencia, limite de envio, limite de mensagens, limite diario, muitas mensagens,
  muito rapido, muitos e-mails, muitos emails, taxa, volume

@recipients:
  destinatario, destinatarios

@rejected:
  bloquead*, devolvid*, falhou, nao aceit*, nao autorizad*, nao entregue, nao permitid*, nao pode ser entregue,
  negad*, não tem permissão, proibid*, recusad*, recusou, rejeitad*, sem permissão

@relay:
  encaminhamento, reencaminhamento, relay, retransmissao

@reputation:
  baixa reputacao, ma reputacao, reputacao

@required:
  antes, apenas, deve, favor, necessari*, obrigatori*, precisa, primeiro, requer, requerid*, somente

@resolve:
  resolucao, resolve, resolver, resolvido

@sender:
  dominio do remetente, dominio remetente, emissor, endereco de origem, endereco do remetente, remetente <addr>,
  remetente*

@server:
  servico, servidor de email, servidor*, sistema

@size:
  comprimento, tamanho

@sizebig:
  demasiado grande, excede, excede tamanho, excedeu tamanho, grande demais, muito grande, tamanho maximo, ultrapassa

@spam:
  antispam, indesejad*, lixo eletronico, nao solicitad*, propaganda, spam

@syntax:
  caracteres invalidos, formato, formato invalido, mal formad*, sintaxe

@syserror:
  erro do sistema, erro interno, erro local, erro no servidor, erro temporario, manutencao, ocupado,
  problema tecnico, problemas tecnicos, processamento, servico indisponivel, sobrecarreg*

@systemfull:
  armazenamento insuficiente do sistema, disco cheio, espaco em disco insuficiente,
  espaço em disco insuficiente no servidor, sistema cheio, sistema de armazenamento insuficiente

@temporary:
  mais tarde, temporar*, tente mais tarde, tente novamente

@timeout:
  nao responde, sem resposta, tempo esgotado, tempo excedido, tempo limite

@tls:
  certificado*, cifra*, criptograf*

@toomany:
  demasiad*, excesso de, limite de, maximo de, muitas, muitos, numero maximo

@unavailable:
  inacessivel, indisponivel, nao acessivel, nao disponivel, nao esta disponivel

@undelivered:
  não entregue, não foi entregue, não pode ser entregue, não pôde ser entregue

@unreachable:
  conexao recusada, impossivel conectar, inacessivel, inalcancavel, nao alcancavel, nao foi possivel conectar

@virus:
  codigo malicioso, infectad*, malicios*, virus
