using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

/// <summary>Records what a measure was on a day.</summary>
[Requires(Permission.WriteMeasures)]
public sealed record RecordReading(
    string Slug,
    int Number,
    int Version,
    DateOnly? AsAt,
    FigureInput Figure,
    string Source,
    string? Comment,
    bool IsProvisional
) : ICommand<Revision>, IIdempotent, IReadingInput;

internal sealed class RecordReadingValidator : AbstractValidator<RecordReading>
{
    public RecordReadingValidator(IValidator<IReadingInput> input) => Include(input);
}

internal sealed class RecordReadingHandler(
    MeasureLookup measures,
    ICurrentUser user,
    ICurrentProvenance provenance,
    TimeProvider clock,
    IBusinessDay day
) : ICommandHandler<RecordReading, Revision>
{
    public Task<Result<Revision>> Handle(RecordReading request, CancellationToken cancellationToken) =>
        measures.ChangeAsync(
            request.Slug,
            request.Number,
            request.Version,
            measure =>
                measure.Unit == request.Figure.Unit
                    ? measure.Record(request.ToReading(provenance), user.Records(clock, day))
                    : MeasureErrors.OtherUnit,
            cancellationToken
        );
}

public sealed partial class MeasureCan
{
    /// <summary>Record a reading, or restate one.</summary>
    public bool Record { get; } =
        user.May<RecordReading>() && MeasureLookup.WhyNotChanged(measure, isPriorityClosed) is null;
}
