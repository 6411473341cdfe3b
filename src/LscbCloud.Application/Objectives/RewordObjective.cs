using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Objectives;

/// <summary>Says an objective in other words, or for other days; what it said before stays in the history.</summary>
[Requires(Permission.WriteObjectives)]
public sealed record RewordObjective(
    string Slug,
    int Number,
    int Version,
    string Sentence,
    DateOnly? From,
    DateOnly? To
) : ICommand<Revision>, IObjectiveInput;

internal sealed class RewordObjectiveValidator : AbstractValidator<RewordObjective>
{
    public RewordObjectiveValidator(IValidator<IObjectiveInput> input) => Include(input);
}

internal sealed class RewordObjectiveHandler(ObjectiveLookup objectives) : ICommandHandler<RewordObjective, Revision>
{
    public Task<Result<Revision>> Handle(RewordObjective request, CancellationToken cancellationToken) =>
        objectives.ChangeAsync(
            request.Slug,
            request.Number,
            request.Version,
            objective => objective.Reword(request.ToTerms()),
            cancellationToken
        );
}

public sealed partial class ObjectiveCan
{
    /// <summary>Say it in other words, or for other days.</summary>
    public bool Reword { get; } =
        user.May<RewordObjective>() && ObjectiveLookup.WhyNotChanged(objective, isPriorityClosed) is null;
}
