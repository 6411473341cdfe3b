using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.TextChecks;

/// <summary>Reads a text that a person of an agency is writing, as <see cref="CheckText"/> does for a board.</summary>
[Requires(Permission.ReadAgency)]
public sealed record CheckAgencyText(string Text) : IQuery<CheckedText>;

internal sealed class CheckAgencyTextValidator : AbstractValidator<CheckAgencyText>
{
    public CheckAgencyTextValidator() =>
        RuleFor(query => query.Text)
            .MaximumLength(CheckTextValidator.MaxLength)
            .WithMessage("This is too long to look through.");
}

internal sealed class CheckAgencyTextHandler : IQueryHandler<CheckAgencyText, CheckedText>
{
    public Task<Result<CheckedText>> Handle(CheckAgencyText request, CancellationToken cancellationToken) =>
        Task.FromResult<Result<CheckedText>>(CheckedText.Of(request.Text));
}
