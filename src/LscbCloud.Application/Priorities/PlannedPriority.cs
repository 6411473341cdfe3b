using LscbCloud.Application.Documents;
using LscbCloud.Domain.Objectives;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>A priority with all that the paper of its plan says of it.</summary>
/// <param name="Priority">The priority itself.</param>
/// <param name="Objectives">What it sets out to reach, without what was dropped.</param>
/// <param name="Measures">Its measures, written.</param>
/// <param name="Actions">How many of its actions are done.</param>
internal sealed record PlannedPriority(
    Priority Priority,
    IReadOnlyList<Objective> Objectives,
    IReadOnlyList<IBlock> Measures,
    DoneCount Actions
);
