/// The builder's growing run of nodes.
///
/// An array would check at each append that nothing else holds it. This begins in memory lent by one that is being made,
/// which is the tree's unless a file has more nodes than that holds. Invariants: `count <= capacity`; the first `count`
/// nodes are initialised; indices below `count` alone are asked for; what was lent is not freed here.
struct NodeArena: ~Copyable {
  private var base: UnsafeMutablePointer<Node>
  private var capacity: Int
  private var isLent = true
  /// The number of nodes.
  private(set) var count = 0

  /// An empty arena in lent memory, which must outlive it.
  init(_ lent: UnsafeMutableBufferPointer<Node>) {
    if let address = lent.baseAddress {
      base = address
      capacity = lent.count
    } else {
      base = .allocate(capacity: 16)
      capacity = 16
      isLent = false
    }
  }

  deinit {
    if !isLent { base.deallocate() }
  }

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

  /// The nodes in memory of the arena's own; `nil` where they fitted into what was lent.
  func moved() -> [Node]? {
    isLent ? nil : Array(UnsafeBufferPointer(start: base, count: count))
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Node>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    if !isLent { base.deallocate() }
    isLent = false
    base = larger
    capacity *= 2
  }
}
