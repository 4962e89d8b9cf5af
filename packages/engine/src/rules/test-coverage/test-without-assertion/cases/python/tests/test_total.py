from total import total


def test_adds():  # expect: test-without-assertion
    total([1, 2])


def test_adds_nothing():  # ok: test-without-assertion
    assert total([]) == 0
