package id.anyam.web.home;

import id.anyam.web.Visitor;
import id.anyam.web.Waiting;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a visitor in all modules, looked up in one transaction. */
@Component
class EverythingWaiting {

    private final List<Waiting> modules;

    EverythingWaiting(List<Waiting> modules) {
        this.modules = modules;
    }

    @Transactional(readOnly = true)
    public List<Waiting.Item> forVisitor(Visitor visitor) {
        return modules.stream()
                .map(module -> module.forVisitor(visitor))
                .flatMap(Collection::stream)
                .filter(item -> item.count() > 0)
                .toList();
    }
}
