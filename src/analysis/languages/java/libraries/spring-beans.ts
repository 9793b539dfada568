// Spring's container: what a `@Bean` method gives is what others get by its type.
import type { Library } from '../../../concepts';

export const springBeans: Library = {
  id: 'spring-beans',
  title: 'Spring container',
  language: 'java',
  modules: ['org.springframework.context.annotation', 'jakarta.enterprise.inject', 'javax.enterprise.inject', 'io.micronaut.context.annotation'],
  protocol: 'tcp',
  version: 'Spring Framework 5 to 7; CDI 2 to 4; Micronaut 3 and 4',
  source: 'https://docs.spring.io/spring-framework/reference/core/beans/java/bean-annotation.html',
  operations: [{ at: ['Bean', 'Produces', 'Factory'], does: 'provide' }],
};
