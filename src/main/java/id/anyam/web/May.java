package id.anyam.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call this handler: whoever holds this permission of the matrix, written {@code subject.verb}, in
 * the organisation they act for. Whether they may do it to this very row, service and database decide.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface May {
    String value();
}
