using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Objectives;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Objectives;

/// <summary>Adds an objective to a priority, after those it has.</summary>
[Requires(Permission.WriteObjectives)]
public sealed record AddObjective(string Slug, string Sentence, DateOnly? From, DateOnly? To)
    : ICommand<AddedObjective>,
        IIdempotent,
        IObjectiveInput;

internal sealed class AddObjectiveValidator : AbstractValidator<AddObjective>
{
    public AddObjectiveValidator(IValidator<IObjectiveInput> input) => Include(input);
}

internal sealed class AddObjectiveHandler(
    IObjectiveRows objectiveRows,
    IPriorityRows priorityRows,
    ICurrentUser user,
    ICurrentProvenance provenance
) : ICommandHandler<AddObjective, AddedObjective>
{
    public async Task<Result<AddedObjective>> Handle(AddObjective request, CancellationToken cancellationToken)
    {
        var priority = await priorityRows
            .Priorities.Where(p => p.Slug == request.Slug)
            .Select(p => new
            {
                p.Id,
                p.ClosedOn,
                Count = objectiveRows.Objectives.Count(o => o.PriorityId == p.Id),
            })
            .SingleOrDefaultAsync(cancellationToken);

        if (priority is null)
        {
            return PriorityErrors.NotFound;
        }

        if (priority.ClosedOn is not null)
        {
            return PriorityErrors.Closed;
        }

        if (priority.Count >= Objective.MostOfAPriority)
        {
            return ObjectiveErrors.TooMany;
        }

        // None is ever taken away, so the next number is one more than there are.
        var objective = Objective.Add(
            priority.Id,
            priority.Count + 1,
            request.ToTerms(),
            user.Author(),
            provenance.Provenance
        );
        _ = objectiveRows.Objectives.Add(objective);

        return new AddedObjective(objective.Number, objective.Version);
    }
}
