package id.anyam.access.session;

import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The visitor whom {@link ActingFilter} found for the current request, or the public with its cookies. */
@Component
class CurrentVisitors implements Visitors {

    @Override
    public Visitor current() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return SignedInVisitor.PUBLIC;
        }
        if (attributes.getRequest().getAttribute(ActingFilter.VISITOR) instanceof Visitor visitor
                && visitor.account().isPresent()) {
            return visitor;
        }
        return Preferences.of(attributes.getRequest()).forThePublic();
    }
}
