internal import Facts

/// A growing run of values on its way into a table.
///
/// An array would check at each write that nothing else holds it. This begins in memory lent by one that is being made,
/// which is the table's unless a file has more values than that holds. Invariants: `count <= capacity`; the first `count`
/// values are initialised; indices below `count` alone are asked for; what was lent is not freed here.
struct ValueArena: ~Copyable {
  private var base: UnsafeMutablePointer<Value>
  private var capacity: Int
  private var isLent = true
  /// The number of values.
  private(set) var count = 0

  /// An arena in lent memory, which must outlive it, that begins with the values of an array.
  init(_ lent: UnsafeMutableBufferPointer<Value>, _ values: [Value]) {
    if let address = lent.baseAddress, lent.count >= values.count {
      base = address
      capacity = lent.count
    } else {
      capacity = max(values.count, 16)
      base = .allocate(capacity: capacity)
      isLent = false
    }
    count = values.count
    values.withUnsafeBufferPointer { source in
      if let first = source.baseAddress { base.initialize(from: first, count: source.count) }
    }
  }

  deinit {
    if !isLent { base.deallocate() }
  }

  /// The value at an index.
  subscript(index: Int) -> Value {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  /// Adds a record's slots, all unknown; the first one's index.
  @inline(__always)
  mutating func appendUnknowns(record: UInt32, count added: UInt32) -> Int {
    let first = count
    reserve(Int(added))
    let place = base + first
    for slot in 0..<added { (place + Int(slot)).initialize(to: .unknown(record: record, slot: slot)) }
    count &+= Int(added)
    return first
  }

  /// Adds one value so many times; the first one's index.
  mutating func append(repeating value: Value, count added: Int) -> Int {
    let first = count
    reserve(added)
    (base + first).initialize(repeating: value, count: added)
    count &+= added
    return first
  }

  /// The values in memory of the arena's own; `nil` where they fitted into what was lent.
  func moved() -> [Value]? { isLent ? nil : Array(UnsafeBufferPointer(start: base, count: count)) }

  private mutating func reserve(_ more: Int) {
    if count &+ more > capacity { grow(to: count + more) }
  }

  @inline(never)
  private mutating func grow(to least: Int) {
    capacity = max(capacity * 2, least)
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
    larger.moveInitialize(from: base, count: count)
    if !isLent { base.deallocate() }
    isLent = false
    base = larger
  }
}
