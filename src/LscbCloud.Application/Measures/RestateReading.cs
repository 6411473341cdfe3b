using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

/// <summary>Corrects a reading. The old one stays, so that what the board saw before can be shown again.</summary>
/// <param name="Reading">The number of the reading that is corrected.</param>
/// <param name="Comment">Why it is corrected.</param>
[Requires(Permission.WriteMeasures)]
public sealed record RestateReading(
    string Slug,
    int Number,
    int Version,
    int Reading,
    DateOnly? AsAt,
    FigureInput Figure,
    string Source,
    string? Comment,
    bool IsProvisional
) : ICommand<Revision>, IIdempotent, IReadingInput;

internal sealed class RestateReadingValidator : AbstractValidator<RestateReading>
{
    public RestateReadingValidator(IValidator<IReadingInput> input)
    {
        Include(input);
        RuleFor(command => command.Comment).NotEmpty().WithMessage("Enter why the reading is corrected.");
    }
}

internal sealed class RestateReadingHandler(
    MeasureLookup measures,
    ICurrentUser user,
    ICurrentProvenance provenance,
    TimeProvider clock,
    IBusinessDay day
) : ICommandHandler<RestateReading, Revision>
{
    public Task<Result<Revision>> Handle(RestateReading request, CancellationToken cancellationToken) =>
        measures.ChangeAsync(
            request.Slug,
            request.Number,
            request.Version,
            measure =>
                measure.Unit == request.Figure.Unit
                    ? measure.Restate(request.Reading, request.ToReading(provenance), user.Records(clock, day))
                    : MeasureErrors.OtherUnit,
            cancellationToken
        );
}
