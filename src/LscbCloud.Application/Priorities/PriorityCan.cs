using LscbCloud.Application.Common;
using LscbCloud.Application.History;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>What the reader may do now with this priority.</summary>
/// <remarks>Each use case says its own part, beneath itself.</remarks>
public sealed partial class PriorityCan(Priority priority, Plan plan, ICurrentUser user)
{
    public bool ReadHistory { get; } = user.May<GetHistoryOf>();
}
