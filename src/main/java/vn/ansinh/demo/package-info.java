/** The demo province and the replay of Lai Châu 2020: officers who work through the same services and tasks as people do. */
@NullMarked
package vn.ansinh.demo;

import org.jspecify.annotations.NullMarked;
