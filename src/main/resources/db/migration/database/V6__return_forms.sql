-- A form whose act was refused did nothing: put right, it may be sent again.
grant delete on database.used_form to entente_app;
