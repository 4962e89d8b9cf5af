/* Copyright 2020 Someone. */
package com.example.store

import java.io.File
import scala.collection.mutable.{Map, Set => MutableSet}
import scala.util._

/** Keeps things. */
@Service("store")
final case class Store[T](private val size: Int, name: String = "x") extends Base(size) with Keeper {
  private val items = List.empty[T]
  var half = 1

  def find(key: String, deep: Boolean)(implicit limit: Int): Int = {
    for (item <- items if item != null) {
      if (key == null && deep || size > 3) {
        next()
      } else if (deep) {
        half = 2
      } else {
        half = 3
      }
    }
    while (deep) {
      do { next() } while (deep)
    }
    key match {
      case "a" | "b" => 1
      case s if s.isEmpty && deep => 2
      case _ => find(key, false)
    }
  }

  protected def catches(): Unit =
    try {
      open()
    } catch {
      case e: IOException => throw e
    } finally {
      close()
    }

  def lambdas(): Unit = {
    val twice = (x: Int) => if (x > 1) x * 2 else 0
    items.foreach { item =>
      if (item != null) println(s"a ${if (half > 1) 1 else 2}")
    }
    def local(n: Int): Int = if (n < 2) 1 else n * local(n - 1)
  }

  def short = size > 1 && half > 1
}

object Store {
  val Max = 10

  def main(args: Array[String]): Unit = println(Max)
}

trait Keeper {
  def find(key: String): Int
}

class StoreSuite extends AnyFunSuite {
  test("finds") {
    assert(new Store[Int](1).find("a", true) == 1)
  }
}
