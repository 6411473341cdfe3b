using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Notifications;

namespace LscbCloud.Application.Notifications;

/// <summary>Chooses what the daily email tells of one board or agency.</summary>
/// <param name="Kind">A board or an agency.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Version">The version that was read; 0 before the first choice.</param>
/// <param name="IsOn">Whether the email tells of the place at all.</param>
/// <param name="Notices">The sorts that it tells of, by code; those that are left out are stopped.</param>
[Requires(Permission.ManageOwnAccount)]
public sealed record ChooseDigest(PlaceKind Kind, string Slug, int Version, bool? IsOn, IReadOnlyList<string> Notices)
    : ICommand<Revision>;

internal sealed class ChooseDigestValidator : AbstractValidator<ChooseDigest>
{
    public ChooseDigestValidator(NoticeCatalogue catalogue)
    {
        RuleFor(command => command.IsOn).NotNull().WithMessage("Choose whether you want the daily email.");
        RuleFor(command => command.Notices)
            .Must(codes => codes.All(code => code != Notice.All && catalogue.LabelOf(code) is not null))
            .WithMessage("Choose from what the page shows.");
    }
}

internal sealed class ChooseDigestHandler(IDigestRows digestRows, DigestChoices choices, ICurrentUser user)
    : ICommandHandler<ChooseDigest, Revision>
{
    public async Task<Result<Revision>> Handle(ChooseDigest request, CancellationToken cancellationToken)
    {
        var places = await choices.OfAsync(user.PersonId, cancellationToken);
        var place = places.FirstOrDefault(p => p.Kind == request.Kind && p.Slug == request.Slug);

        if (place is null)
        {
            return DigestErrors.NotFound;
        }

        if (place.Version != request.Version)
        {
            return DigestErrors.Stale(place.View());
        }

        var choice = place.Choice ?? digestRows.DigestChoices.Add(DigestChoice.Begin(user.PersonId, place.Id)).Entity;
        // What a role cannot do anything about now is kept as it was chosen, for the day on which it can.
        var kept = choice.Stopped.Where(code => place.Notices.All(notice => notice.Code != code));
        var stopped = place.Notices.Select(n => n.Code).Except(request.Notices, StringComparer.Ordinal);
        choice.Choose(request.IsOn.GetValueOrDefault(), kept.Concat(stopped));

        return new Revision(choice.Version);
    }
}
