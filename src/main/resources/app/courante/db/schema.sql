-- The H2 store: every line of it can be rebuilt from the journal, so it has no migrations.
-- Texts have no length of their own here: what the log took, this must take.
-- A file written under another version of this text is thrown away and rebuilt.

create table entry (
    device    varchar(32)                 not null,
    number    bigint                      not null,
    crisis    varchar(64),
    kind      varchar                     not null,
    happened  timestamp(9) with time zone not null,
    entered   timestamp(9) with time zone not null,
    clock_millis  bigint                  not null,
    clock_counter integer                 not null,
    author    varchar                     not null,
    role      varchar                     not null,
    text      clob                        not null,
    line      clob                        not null,
    primary key (device, number)
);
create index entry_of_crisis on entry (crisis, clock_millis, clock_counter);

create table crisis (
    id       varchar(64)                 not null primary key,
    title    varchar                     not null,
    level    integer                     not null,
    imported boolean                     not null,
    began    timestamp(9) with time zone not null,
    closed   timestamp(9) with time zone
);

create table plan_version (
    id      varchar(64)                 not null primary key,
    title   varchar                     not null,
    version varchar                     not null,
    since   timestamp(9) with time zone not null,
    body    clob                        not null
);

create table person (
    plan  varchar(64)   not null,
    id    varchar       not null,
    name  varchar       not null,
    phone varchar       not null,
    primary key (plan, id)
);

create table setting (
    name    varchar      not null primary key,
    content clob         not null
);

create table draft (
    name    varchar      not null primary key,
    content clob         not null
);
