/* Copyright 2020 Someone. */
package com.example.store

import java.util.List
import java.io.*
import kotlin.math.max as most

/** Keeps things. */
@Service("store")
class Store<T>(private val size: Int, name: String = "x") : Base<T>(size), Keeper {
    private val items = mutableListOf<T>()
    var half: Int = 0
        get() = if (size > 1) field else 0
        private set(value) {
            field = value
        }

    companion object {
        const val MAX = 10
    }

    constructor(name: String) : this(1, name)

    override fun find(key: String?, deep: Boolean, vararg rest: Int): Int? {
        outer@ for (item in items) {
            if (key == null && deep || size > 3) {
                continue@outer
            } else if (deep) {
                break@outer
            } else {
                next()
            }
        }
        while (deep) {
            do { next() } while (deep)
        }
        val kind = when (key) {
            "a", "b" -> 1
            is String -> if (deep) 2 else 3
            else -> 4
        }
        return cache?.get(key) ?: find(key, false)
    }

    internal fun catches() {
        try {
            start()
        } catch (e: IOException) {
            throw e
        } catch (e: Exception) {
            // Never mind.
        } finally {
            close()
        }
    }

    private fun lambdas() {
        val twice = { x: Int -> if (x > 1) x * 2 else 0 }
        items.forEach {
            if (it != null || deep) use("${if (deep) 1 else 2}")
        }
        fun local(n: Int): Int = if (n < 2) 1 else n * local(n - 1)
    }

    @Test
    @Disabled
    fun works() {
        val keeper = mockk<Keeper>()
        assertEquals(1, Store<Int>("a").find("a", true))
    }
}

interface Keeper {
    fun find(key: String): Int
}

enum class Color { RED, GREEN }

fun String.shout(): String = uppercase()
