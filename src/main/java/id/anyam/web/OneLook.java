package id.anyam.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Lets a page that is only looked at be read in one transaction: PostgreSQL is told once who looks, instead of
 * before each of a dozen lists and names, and whatever a handler writes while it should read is refused there.
 */
@Component
class OneLook implements WebMvcRegistrations {

    private static final String WITHOUT_DATABASE = "/aset/";

    private final ObjectProvider<PlatformTransactionManager> transactions;

    OneLook(ObjectProvider<PlatformTransactionManager> transactions) {
        this.transactions = transactions;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handler) {
                return new Handler(handler);
            }
        };
    }

    private final class Handler extends ServletInvocableHandlerMethod {

        Handler(HandlerMethod handler) {
            super(handler);
        }

        @Override
        public @Nullable Object invokeForRequest(
                NativeWebRequest request, @Nullable ModelAndViewContainer container, @Nullable Object... provided)
                throws Exception {
            if (hasMethodAnnotation(Keeps.class) || !looks(request.getNativeRequest(HttpServletRequest.class))) {
                return super.invokeForRequest(request, container, provided);
            }
            var look = new DefaultTransactionDefinition();
            look.setReadOnly(true);
            var manager = transactions.getObject();
            var transaction = manager.getTransaction(look);
            try {
                return super.invokeForRequest(request, container, provided);
            } finally {
                manager.rollback(transaction);
            }
        }

        private static boolean looks(@Nullable HttpServletRequest request) {
            // What is read in the middle of a change, to compare versions, belongs to the transaction of that change.
            return request != null
                    && !TransactionSynchronizationManager.isActualTransactionActive()
                    && HttpMethod.GET.matches(request.getMethod())
                    && !request.getRequestURI().startsWith(WITHOUT_DATABASE);
        }
    }
}
