using LscbCloud.Application.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>What the reader may do now with this item.</summary>
/// <remarks>Each use case says its own part, beneath itself.</remarks>
/// <param name="item">The item with its revisions and citations.</param>
/// <param name="heldSince">Since when its owner is under a legal hold; none where it is under none.</param>
/// <param name="user">The reader.</param>
public sealed partial class EvidenceCan(EvidenceItem item, DateOnly? heldSince, ICurrentUser user);
