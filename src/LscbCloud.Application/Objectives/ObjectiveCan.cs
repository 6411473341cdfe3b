using LscbCloud.Application.Common;
using LscbCloud.Domain.Objectives;

namespace LscbCloud.Application.Objectives;

/// <summary>What the reader may do with this objective as it stands.</summary>
/// <remarks>Each use case says its own part, beneath itself.</remarks>
public sealed partial class ObjectiveCan(Objective objective, bool isPriorityClosed, ICurrentUser user);
