internal import Facts

/// Room for values that grows and never moves while a program runs: the stack, the locals and the frame.
///
/// Plain memory and no array, since every write to an array of a struct asks first whether it is shared. Whoever reads or
/// writes has reserved before; a debug build checks.
struct ValueRoom: ~Copyable {
  /// The first value.
  private(set) var base: UnsafeMutablePointer<Value>
  /// How many values there are.
  private(set) var count: Int

  /// Room for some values, each null.
  init(count: Int) {
    self.count = count
    base = .allocate(capacity: count)
    base.initialize(repeating: Value(kind: .null), count: count)
  }

  deinit { base.deallocate() }

  /// Makes room for at least so many values; what stands there stays, what is new is null.
  @inline(__always)
  mutating func reserve(_ wanted: Int) {
    if wanted > count { grow(to: wanted) }
  }

  @inline(never)
  private mutating func grow(to wanted: Int) {
    let room = wanted + 64
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: room)
    larger.moveInitialize(from: base, count: count)
    (larger + count).initialize(repeating: Value(kind: .null), count: room - count)
    base.deallocate()
    base = larger
    count = room
  }

  /// Makes every value null.
  mutating func clear() { base.update(repeating: Value(kind: .null), count: count) }

  /// The value at an index.
  @inline(__always)
  subscript(index: Int) -> Value {
    get {
      assert(index >= 0 && index < count, "read outside the room reserved")
      return base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count, "written outside the room reserved")
      base[index] = newValue
    }
  }
}
