package id.anyam.access.account;

import id.anyam.access.Login;
import id.anyam.access.NewPassword;
import id.anyam.web.Typing;

/** The first administrator as typed. */
record FirstStartForm(String code, String login, String name, String password) {

    static FirstStartForm of(Typing typing) {
        var code = typing.text("kode", 4, 40);
        var login = Login.of(typing, "login");
        var name = typing.text("nama", 2, 200);
        return new FirstStartForm(
                code, login, name, NewPassword.of(typing, login, name).password());
    }
}
