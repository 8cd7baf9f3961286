package id.anyam;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** As {@link ServerTest}, on the demo country in its small size, whose planted truths tests may count on. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "anyam.demo=small")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestPeople.class, TestClock.class})
public @interface DemoTest {}
