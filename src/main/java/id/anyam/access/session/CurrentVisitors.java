package id.anyam.access.session;

import id.anyam.web.Visitor;
import id.anyam.web.Visitors;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The visitor whom {@link ActingFilter} found for the current request. */
@Component
class CurrentVisitors implements Visitors {

    @Override
    public Visitor current() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getRequest().getAttribute(ActingFilter.VISITOR) instanceof Visitor visitor) {
            return visitor;
        }
        return SignedInVisitor.PUBLIC;
    }
}
