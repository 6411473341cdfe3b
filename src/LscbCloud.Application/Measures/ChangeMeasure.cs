using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

/// <summary>Says what a measure is about in other words, or sets another aim. Its unit and its readings stay.</summary>
[Requires(Permission.WriteMeasures)]
public sealed record ChangeMeasure(
    string Slug,
    int Number,
    int Version,
    string Title,
    string Counted,
    MeasurePolarity? Polarity,
    AimInput Aim,
    string Source
) : ICommand<Revision>, IMeasureInput;

internal sealed class ChangeMeasureValidator : AbstractValidator<ChangeMeasure>
{
    public ChangeMeasureValidator(IValidator<IMeasureInput> input) => Include(input);
}

internal sealed class ChangeMeasureHandler(MeasureLookup measures) : ICommandHandler<ChangeMeasure, Revision>
{
    public Task<Result<Revision>> Handle(ChangeMeasure request, CancellationToken cancellationToken) =>
        measures.ChangeAsync(
            request.Slug,
            request.Number,
            request.Version,
            measure => measure.Change(request.ToTerms()),
            cancellationToken
        );
}

public sealed partial class MeasureCan
{
    /// <summary>Say what it measures in other words, or set another aim.</summary>
    public bool Change { get; } =
        user.May<ChangeMeasure>() && MeasureLookup.WhyNotChanged(measure, isPriorityClosed) is null;
}
