// Containers (Spring, CDI, Guice, Micronaut): what a `@Bean` method gives is what others get by its type.
import type { Library } from '../../../concepts';

export const springBeans: Library = {
  id: 'spring-beans',
  title: 'Spring container',
  language: 'java',
  modules: [
    'org.springframework.context.annotation', 'org.springframework.stereotype', 'org.springframework.web.bind.annotation', 'org.springframework.boot.autoconfigure', 'org.springframework.boot.test.context',
    'jakarta.enterprise.inject', 'javax.enterprise.inject', 'jakarta.enterprise.context', 'javax.enterprise.context', 'jakarta.inject', 'javax.inject', 'com.google.inject', 'dagger', 'io.micronaut.context.annotation',
  ],
  protocol: 'tcp',
  version: 'Spring Framework 5 to 7; CDI 2 to 4; Micronaut 3 and 4',
  source: 'https://docs.spring.io/spring-framework/reference/core/beans/java/bean-annotation.html',
  operations: [
    { at: ['Bean', 'Produces', 'Provides'], does: 'provide' },
    // On classes: the container makes their objects, and what their constructors declare comes from it.
    { at: ['Component', 'Service', 'Repository', 'Controller', 'RestController', 'Configuration', 'SpringBootApplication', 'AutoConfiguration', 'ApplicationScoped', 'Singleton', 'Named', 'TestConfiguration'], does: 'provide' },
  ],
};
