-- A text that its source took back: its words are shown to nobody any more.
alter table texts.text
    drop constraint text_stage_check,
    add constraint text_stage_check check (stage in ('DRAFT', 'NEGOTIATION', 'ISSUED', 'UNDER_SILENCE', 'SILENCE_BROKEN',
                                                     'SILENCE_ENDED', 'ADOPTED', 'RELEASED', 'RECALLED'));
