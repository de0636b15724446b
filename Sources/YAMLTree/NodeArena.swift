/// The builder's growing run of nodes.
///
/// An array would check at each append that nothing else holds it; this belongs to one builder and is copied once, at
/// the end. Invariants: `count <= capacity`; the first `count` nodes are initialised; indices below `count` alone are
/// asked for.
struct NodeArena: ~Copyable {
  private var base: UnsafeMutablePointer<Node>
  private var capacity: Int
  /// The number of nodes.
  private(set) var count = 0

  /// An empty arena with room for so many nodes.
  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// A node by its id, which must be smaller than `count`.
  subscript(index: Int) -> Node {
    @inline(__always) get { base[index] }
    @inline(__always) nonmutating set { base[index] = newValue }
  }

  /// Adds a node.
  @inline(__always)
  mutating func append(_ node: Node) {
    if count == capacity { grow() }
    (base + count).initialize(to: node)
    count &+= 1
  }

  /// Sets where a collection ends.
  @inline(__always)
  func close(_ index: Int, end: UInt32, subtreeEnd: UInt32) {
    base[index].end = end
    base[index].subtreeEnd = subtreeEnd
  }

  /// Marks a key whose entry is not read.
  func ignore(key index: Int) { base[index].flags |= Node.ignoredFlag }

  /// The nodes as an array.
  func array() -> [Node] { Array(UnsafeBufferPointer(start: base, count: count)) }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Node>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
