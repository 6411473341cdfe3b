using LscbCloud.Domain.Objectives;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>The objectives of an invented priority, in their order.</summary>
internal sealed record DemonstrationObjectives(string Board, string Priority, IReadOnlyList<ObjectiveTerms> Terms);
