using LscbCloud.Application.Common;
using LscbCloud.Domain.Objectives;

namespace LscbCloud.Application.Objectives;

/// <summary>What the reader may do now with this objective.</summary>
/// <remarks>Each use case says its own part, beneath itself.</remarks>
public sealed partial class ObjectiveCan(Objective objective, bool isPriorityClosed, ICurrentUser user);
