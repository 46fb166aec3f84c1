-- Forms that were sent are remembered in one place, for all modules: database.used_form.
drop table texts.silence_form;
