package id.anyam.access.account;

import id.anyam.web.ForSignedIn;
import id.anyam.web.Html;
import id.anyam.web.NavItem;
import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The ways into what belongs to one's own account. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final Visitors visitors;

    AccountController(Accounts accounts, Visitors visitors) {
        this.accounts = accounts;
        this.visitors = visitors;
    }

    @ForSignedIn
    @GetMapping("/akun")
    ModelAndView show() {
        var visitor = visitors.current();
        var me = accounts.require(visitor.account().orElseThrow());
        return Html.page(
                "access/account/akun",
                new AccountPage(
                        me.name(),
                        me.login(),
                        visitor.organisation().map(Visitor.Place::name).orElse("")));
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem account() {
            return new NavItem(NavItem.Section.HOUSE, 225, "access.account.nav", "/akun", "", false);
        }
    }
}
