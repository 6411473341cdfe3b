using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Retention;

namespace LscbCloud.Application.Retention;

/// <summary>The board or the agency decides how long it keeps the records of a class, or confirms what is proposed.</summary>
/// <param name="RecordClass">Which class.</param>
/// <param name="Version">The version that was read; 0 for a proposal.</param>
/// <param name="Keeping">Permanently, or for some years.</param>
/// <param name="Years">For how many, 1 to 100; left out of account where they are kept permanently.</param>
/// <param name="Reason">Why, or by which schedule.</param>
[Requires(Permission.ManageRetention, InAgency = Permission.ManageAgencyRetention)]
public sealed record DecideRetention(RecordClass RecordClass, int Version, Keeping? Keeping, int? Years, string Reason)
    : ICommand<Revision>;

internal sealed class DecideRetentionValidator : AbstractValidator<DecideRetention>
{
    public DecideRetentionValidator()
    {
        RuleFor(command => command.Keeping)
            .NotNull()
            .WithMessage("Choose whether these records are kept permanently or for a number of years.")
            .IsInEnum();
        RuleFor(command => command.Years)
            .Must(years => years is >= RetentionRule.FewestYears and <= RetentionRule.MostYears)
            .When(command => command.Keeping is Retention.Keeping.ForYears)
            .WithMessage("Enter a number of years from 1 to 100.");
        RuleFor(command => command.Reason).Text(RetentionRule.ReasonMaxLength, "Enter why, or by which schedule.");
    }
}

internal sealed class DecideRetentionHandler(
    IRetentionRows retentionRows,
    RetentionReading retention,
    ICurrentUser user,
    IBusinessDay day
) : ICommandHandler<DecideRetention, Revision>
{
    public async Task<Result<Revision>> Handle(DecideRetention request, CancellationToken cancellationToken)
    {
        if (!retention.Knows(request.RecordClass))
        {
            return RetentionErrors.NotFound;
        }

        var rule = await retention.FindAsync(request.RecordClass, cancellationToken);

        if (rule.Version != request.Version)
        {
            return RetentionErrors.Stale(RecordClassView.Of(rule));
        }

        if (rule.IsProposal)
        {
            retentionRows.AddRule(rule);
        }

        var years = request.Keeping is Keeping.ForYears ? request.Years : null;
        rule.Decide(years, request.Reason.Trim(), day.Today, user.Author());

        return new Revision(rule.Version);
    }
}
