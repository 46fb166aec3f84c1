package org.entente;

import org.entente.database.DatabaseHeadStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Entente: the platform on which groups of States coordinate. */
@SpringBootApplication
@Modulithic(sharedModules = {"core", "web", "database"})
public class Entente {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Entente.class);
        application.addInitializers(new DatabaseHeadStart());
        application.run(args);
    }
}
