package org.entente.texts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.entente.Entente;
import org.entente.support.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on a real database, with the cast of {@link TextWorld}; one context for all tests of texts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Entente.class)
@AutoConfigureMockMvc
@Import({TextWorld.class, PublishedActs.class})
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
public @interface TextsApplication {}
