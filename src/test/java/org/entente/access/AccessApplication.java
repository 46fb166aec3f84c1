package org.entente.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.entente.support.Requests;
import org.entente.support.Routes;
import org.entente.texts.TextsApplication;
import org.springframework.context.annotation.Import;

/** The whole application on a real database, and everyone who may come by; one context for all tests of access. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TextsApplication
@Import({AccessScene.class, AccessModules.class, AccessCast.class, AccessCalls.class, Requests.class, Routes.class})
@interface AccessApplication {}
