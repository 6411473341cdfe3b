using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.TextChecks;

/// <summary>Reads a text that a person is writing for what may tell who a child or a family is. Nothing of it is kept.</summary>
[Requires(Permission.ReadBoard, InAgency = Permission.ReadAgency)]
public sealed record CheckText(string Text) : IQuery<CheckedText>;

internal sealed class CheckTextValidator : AbstractValidator<CheckText>
{
    /// <summary>Longer than any field takes, so that a text that is too long is still looked through while it is cut.</summary>
    private const int MaxLength = 20_000;

    public CheckTextValidator() =>
        RuleFor(query => query.Text).MaximumLength(MaxLength).WithMessage("This is too long to look through.");
}

internal sealed class CheckTextHandler(OwnTelephone own) : IQueryHandler<CheckText, CheckedText>
{
    public async Task<Result<CheckedText>> Handle(CheckText request, CancellationToken cancellationToken) =>
        CheckedText.Of(request.Text, await own.ReadAsync(cancellationToken));
}
