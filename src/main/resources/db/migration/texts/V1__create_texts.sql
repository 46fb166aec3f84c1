-- Texts, their versions, and the words of each version paragraph by paragraph and language by language.
-- A text is read by its audience: the penholder's mission until it is shared, then the group. Each version has an
-- audience of its own, so that the one that is released becomes public and no other.

create schema if not exists texts;
grant usage on schema texts to entente_app;

create domain texts.language as text check (value in ('ar', 'zh', 'en', 'fr', 'ru', 'es'));
create domain texts.sha256 as text check (value ~ '^[0-9a-f]{64}$');

create table texts.text (
    id                uuid primary key,
    audience_id       uuid not null,
    group_id          uuid not null,
    chapter_id        uuid not null,
    kind              text not null check (kind in ('DECISION', 'DECLARATION', 'JOINT_STATEMENT', 'PRESS_STATEMENT')),
    penholder         text not null,
    for_chair         boolean not null,
    original_language texts.language not null,
    authentic         text[] not null check (original_language = any (authentic)),
    courtesy          text[] not null check (not courtesy && authentic),
    stage             text not null check (stage in ('DRAFT', 'NEGOTIATION', 'ISSUED', 'UNDER_SILENCE',
                                                     'SILENCE_BROKEN', 'SILENCE_ENDED', 'ADOPTED', 'RELEASED')),
    stage_at          timestamptz not null
);
create index text_by_group on texts.text (group_id, stage_at desc, id);

create table texts.version (
    id          uuid primary key,
    audience_id uuid not null,
    text_id     uuid not null references texts.text (id),
    number      integer not null check (number > 0),
    based_on    uuid references texts.version (id),
    opened_at   timestamptz not null,
    symbol      text unique,
    issued_at   timestamptz,
    sha256      texts.sha256,
    concordant  boolean,
    adopted_as  text unique,
    adopted_on  date,
    adopted_at  timestamptz,
    unique (text_id, number),
    unique (id, audience_id),
    check (num_nulls(symbol, issued_at, sha256, concordant) in (0, 4)),
    check (num_nulls(adopted_as, adopted_on, adopted_at) in (0, 3)),
    check (adopted_as is null or symbol is not null)
);
-- One version at a time is open for words.
create unique index version_open on texts.version (text_id) where symbol is null;
create unique index version_adopted on texts.version (text_id) where adopted_as is not null;

-- One version in one language.
create table texts.expression (
    version_id  uuid not null,
    language    texts.language not null,
    audience_id uuid not null,
    role        text not null check (role in ('ORIGINAL', 'AUTHENTIC', 'COURTESY')),
    status      text not null check (status in ('DRAFT', 'FROZEN')),
    sha256      texts.sha256,
    primary key (version_id, language),
    check ((status = 'FROZEN') = (sha256 is not null)),
    foreign key (version_id, audience_id) references texts.version (id, audience_id) on update cascade
);
create unique index expression_original on texts.expression (version_id) where role = 'ORIGINAL';

-- The identifier of a paragraph is the same in every version of the text (NUM-01).
create table texts.paragraph (
    version_id   uuid not null,
    paragraph_id uuid not null,
    audience_id  uuid not null,
    position     integer not null,
    kind         text not null check (kind in ('TITLE', 'PREAMBULAR', 'OPERATIVE', 'POINT', 'SUBPOINT')),
    primary key (version_id, paragraph_id),
    unique (version_id, position) deferrable initially deferred,
    foreign key (version_id, audience_id) references texts.version (id, audience_id) on update cascade
);

create table texts.wording (
    version_id   uuid not null,
    paragraph_id uuid not null,
    language     texts.language not null,
    audience_id  uuid not null,
    words        text not null check (length(words) <= 8000),
    revision     bigint not null check (revision > 0),
    worded_at    timestamptz not null,
    worded_by    uuid,
    primary key (version_id, paragraph_id, language),
    foreign key (version_id, paragraph_id) references texts.paragraph (version_id, paragraph_id) on delete cascade,
    foreign key (version_id, language) references texts.expression (version_id, language),
    foreign key (version_id, audience_id) references texts.version (id, audience_id) on update cascade
);

-- What happened to a text, each time with its author; the platform itself where there is none.
create table texts.step (
    id          uuid primary key,
    audience_id uuid not null,
    text_id     uuid not null references texts.text (id),
    version_id  uuid not null references texts.version (id),
    stage       text not null,
    at          timestamptz not null,
    account_id  uuid,
    party       text,
    act_id      uuid unique
);
create index step_by_text on texts.step (text_id, at, id);

-- What the public reads beside the words of a released version: facts as they were at the release.
create table texts.release (
    short_id    text primary key check (short_id ~ '^[a-z2-9]{10}$'),
    audience_id uuid not null,
    text_id     uuid not null unique references texts.text (id),
    version_id  uuid not null unique references texts.version (id),
    kind        text not null,
    group_name  jsonb not null,
    city        jsonb not null,
    released_at timestamptz not null,
    act_id      uuid not null unique
);

-- The last number allotted in a series of a year; gap-free, since it counts in the transaction of the issue (SYM-01).
create table texts.symbol_counter (
    series text not null,
    year   integer not null,
    last   integer not null check (last > 0),
    primary key (series, year)
);
