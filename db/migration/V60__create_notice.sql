-- What is to be told to applicants, written with the event that it tells of and sent afterwards, at least once. The key
-- of the message stays the same at every try, so that a gateway can tell a second try from a second message.
CREATE TABLE notice (
  id          BIGINT        NOT NULL AUTO_INCREMENT,
  dossier_id  BIGINT        NOT NULL,
  event_id    BIGINT        NOT NULL,
  channel     VARCHAR(8)    CHARACTER SET ascii NOT NULL,
  kind        VARCHAR(20)   CHARACTER SET ascii NOT NULL,
  message_key CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recipient   VARCHAR(120)  NOT NULL,
  subject     VARCHAR(200)  NOT NULL,
  body        VARCHAR(4000) NOT NULL,
  status      VARCHAR(8)    CHARACTER SET ascii NOT NULL,
  attempts    INT           NOT NULL,
  -- While one node sends it, this lies in the future: if that node dies, the next one takes it up then.
  next_at     DATETIME(3)   NOT NULL,
  lease       CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NULL,
  queued_at   DATETIME(3)   NOT NULL,
  sent_at     DATETIME(3)   NULL,
  reason      VARCHAR(300)  NULL,
  CONSTRAINT pk_notice PRIMARY KEY (id),
  CONSTRAINT uq_notice_event UNIQUE (dossier_id, event_id, channel),
  CONSTRAINT uq_notice_message_key UNIQUE (message_key),
  CONSTRAINT fk_notice_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT ck_notice_channel CHECK (channel IN ('EMAIL', 'SMS')),
  CONSTRAINT ck_notice_status CHECK (status IN ('QUEUED', 'SENT', 'FAILED'))
);
CREATE INDEX ix_notice_next ON notice (status, next_at, channel);
