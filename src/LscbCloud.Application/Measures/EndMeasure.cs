using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

/// <summary>The board stops measuring something and says why. What was read stays.</summary>
[Requires(Permission.WriteMeasures)]
public sealed record EndMeasure(string Slug, int Number, int Version, DateOnly? EndedOn, string Reason)
    : ICommand<Revision>,
        IIdempotent;

internal sealed class EndMeasureValidator : AbstractValidator<EndMeasure>
{
    public EndMeasureValidator(IBusinessDay day)
    {
        RuleFor(command => command.EndedOn)
            .NotNull()
            .WithMessage("Enter the day on which it ended.")
            .Must(on => on is null || on <= day.Today)
            .WithMessage("The day must be today or in the past.");
        RuleFor(command => command.Reason).Text(Measure.ReasonMaxLength, "Enter why it ends.");
    }
}

internal sealed class EndMeasureHandler(MeasureLookup measures, ICurrentUser user)
    : ICommandHandler<EndMeasure, Revision>
{
    public Task<Result<Revision>> Handle(EndMeasure request, CancellationToken cancellationToken) =>
        measures.ChangeAsync(
            request.Slug,
            request.Number,
            request.Version,
            measure => measure.End(request.EndedOn.GetValueOrDefault(), request.Reason.Trim(), user.Author()),
            cancellationToken
        );
}

public sealed partial class MeasureCan
{
    /// <summary>End it.</summary>
    public bool End { get; } = user.May<EndMeasure>() && MeasureLookup.WhyNotChanged(measure, isPriorityClosed) is null;
}
