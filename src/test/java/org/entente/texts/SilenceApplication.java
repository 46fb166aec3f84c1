package org.entente.texts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.entente.Entente;
import org.entente.support.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The application on a real database while its jobs stand still: the tests are the clock. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Entente.class, properties = "db-scheduler.enabled=false")
@Import({TextWorld.class, PublishedActs.class})
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@interface SilenceApplication {}
