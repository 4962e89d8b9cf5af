<?php
// Copyright 2020 Someone.

declare(strict_types=1);

namespace Shop\Store;

use Shop\Base;
use Shop\{Item as Thing, Price};
use function Shop\round;

require_once __DIR__ . '/helpers.php';

/** Keeps things. */
#[Service('store')]
final class Store extends Base implements Keeper, \Countable
{
    use Logs;

    const MAX = 10;
    private array $items = [], $spare = [];

    public function __construct(private int $size, bool $open = true)
    {
        $this->items = [];
    }

    public function find(?string $key, bool $deep): ?int
    {
        foreach ($this->items as $k => $item) {
            if ($key && $deep || !$item) {
                continue 2;
            } elseif ($key and $deep xor $item) {
                break;
            } else if ($k === 1) {
                goto end;
            } else {
                $k++;
            }
        }
        for ($i = 0; $i < 3; $i++) {
            while ($deep) {
                do { $this->next(); } while ($deep);
            }
        }
        switch ($key) {
            case 'a':
            case 'b':
                return 1;
            default:
                break;
        }
        end:
        return $deep ? 1 : $this->find($key, false);
    }

    private static function kind($value)
    {
        $name = $value ?? self::MAX ?: 1;
        return match (true) {
            $value > 1, $value < 9 => 'some',
            default => throw new \Exception("no $value"),
        };
    }

    protected function catches(): void
    {
        try {
            open();
        } catch (IoError | NetError $e) {
            throw $e;
        } catch (\Exception) {
        } finally {
            $this?->close();
        }
    }

    abstract function later();
}

function lambdas(array $xs)
{
    $twice = function ($x) use ($xs) {
        if ($x) { return $x * 2; }
    };
    return array_map(fn($x) => $x ? $twice($x) : 0, $xs);
}

class StoreTest extends TestCase
{
    public function testFind()
    {
        $keeper = $this->createMock(Keeper::class);
        $this->assertSame(1, (new Store(1))->find('a', true));
    }
}
