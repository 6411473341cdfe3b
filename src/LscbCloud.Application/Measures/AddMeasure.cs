using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Measures;

/// <summary>Adds a measure to a priority, with its start where that is known.</summary>
/// <param name="Start">The first reading, with which every later one is compared; none where the first is still to come.</param>
[Requires(Permission.WriteMeasures)]
public sealed record AddMeasure(
    string Slug,
    string Title,
    MeasureUnit? Unit,
    string Counted,
    MeasurePolarity? Polarity,
    AimInput Aim,
    string Source,
    StartInput? Start
) : ICommand<AddedMeasure>, IIdempotent, IMeasureInput;

internal sealed class AddMeasureValidator : AbstractValidator<AddMeasure>
{
    public AddMeasureValidator(IValidator<IMeasureInput> input, IValidator<IReadingInput> reading)
    {
        RuleFor(command => command.Unit).NotNull().WithMessage("Choose what it is counted in.").IsInEnum();
        Include(input);
        // Without a unit nobody can say which of a reading's numbers must be there.
        RuleFor(command => command.Start!)
            .SetValidator(reading)
            .When(command => command.Start is not null && command.Unit is not null);
    }
}

internal sealed class AddMeasureHandler(
    IMeasureRows measureRows,
    IPriorityRows priorityRows,
    ICurrentUser user,
    ICurrentProvenance provenance,
    TimeProvider clock,
    IBusinessDay day
) : ICommandHandler<AddMeasure, AddedMeasure>
{
    public async Task<Result<AddedMeasure>> Handle(AddMeasure request, CancellationToken cancellationToken)
    {
        var priority = await priorityRows
            .Priorities.Where(p => p.Slug == request.Slug)
            .Select(p => new
            {
                p.Id,
                p.ClosedOn,
                Count = measureRows.Measures.Count(m => m.PriorityId == p.Id),
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

        if (priority.Count >= Measure.MostOfAPriority)
        {
            return MeasureErrors.TooMany;
        }

        // None is ever taken away, so the next number is one more than there are.
        var measure = Measure.Add(
            priority.Id,
            priority.Count + 1,
            request.Unit.GetValueOrDefault(),
            request.ToTerms(),
            user.Author(),
            provenance.IsInvented
        );

        if (request.Start is { } start)
        {
            var recorded = measure.Record(start.ToReading(provenance), user.Records(clock, day));

            if (recorded.IsFailure)
            {
                return recorded.Error;
            }
        }

        _ = measureRows.Measures.Add(measure);

        return new AddedMeasure(measure.Number, measure.Version);
    }
}
