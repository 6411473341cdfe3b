using System.Globalization;
using System.Net;
using System.Text;
using LscbCloud.Application.Common;
using LscbCloud.Application.Mail;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Mail;

namespace LscbCloud.Application.Notifications;

/// <summary>
/// Writes the daily email: numbers, what they are numbers of, names of boards and agencies, and addresses. Nothing that
/// anybody wrote on a board can come into it, because nothing of it is handed over.
/// </summary>
[SharedByAllRequests]
public sealed class DigestEmails(ILinks links, IStopTokens tokens)
{
    private const int Uncounted = 100;

    public EmailMessage Write(PersonId person, IReadOnlyList<DigestSection> places)
    {
        ArgumentNullException.ThrowIfNull(places);

        var total = places.Sum(place => place.Lines.Sum(line => line.Count));
        var subject = total == 1 ? "1 thing needs you" : $"{Number(total)} things need you";
        var stops = StopsOf(person, places);

        return new EmailMessage("digest", subject, TextOf(subject, places, stops))
        {
            Html = HtmlOf(subject, places, stops),
            StopAddress = links.To("/api/notifications/one-click?token=" + tokens.Make(person, Notice.All)),
        };
    }

    private string TextOf(string subject, IReadOnlyList<DigestSection> places, IReadOnlyList<Stop> stops)
    {
        var text = new StringBuilder().Append(subject).Append(".\n");

        foreach (var place in places)
        {
            _ = text.Append('\n').Append(place.Name).Append('\n');

            foreach (var (notice, count) in place.Lines)
            {
                _ = text.Append("- ").Append(LineOf(notice, count)).Append('\n');
            }

            _ = text.Append(links.To(place.Path)).Append('\n');
        }

        _ = text.Append('\n').Append(Why).Append("\n\nChoose what you are told of:\n").Append(Choices);
        _ = text.Append("\n\nStop one thing, without signing in:\n");

        foreach (var stop in stops)
        {
            _ = text.Append(stop.Label).Append(": ").Append(stop.Address).Append('\n');
        }

        return text.ToString();
    }

    private string HtmlOf(string subject, IReadOnlyList<DigestSection> places, IReadOnlyList<Stop> stops)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>")
            .Append(Safe(subject))
            .Append("</title></head><body><h1>")
            .Append(Safe(subject))
            .Append("</h1>");

        foreach (var place in places)
        {
            _ = html.Append("<h2>").Append(Safe(place.Name)).Append("</h2><ul>");

            foreach (var (notice, count) in place.Lines)
            {
                _ = html.Append("<li>").Append(Safe(LineOf(notice, count))).Append("</li>");
            }

            _ = html.Append("</ul><p>").Append(LinkTo(links.To(place.Path), $"Open {place.Name}")).Append("</p>");
        }

        _ = html.Append("<hr><p>").Append(Safe(Why)).Append("</p><p>");
        _ = html.Append(LinkTo(Choices, "Choose what you are told of")).Append("</p>");
        _ = html.Append("<p>Stop one thing, without signing in:</p><ul>");

        foreach (var stop in stops)
        {
            _ = html.Append("<li>").Append(LinkTo(stop.Address, stop.Label)).Append("</li>");
        }

        return html.Append("</ul></body></html>").ToString();
    }

    private const string Why =
        "This email says how many, and never what: that is behind your sign-in. It comes at 7am on working days when something needs you.";

    private string Choices => links.To("/account/notifications");

    /// <summary>One link for each sort that the email tells of, and one for the email as a whole.</summary>
    private IReadOnlyList<Stop> StopsOf(PersonId person, IReadOnlyList<DigestSection> places) =>
        [
            .. places
                .SelectMany(place => place.Lines)
                .Select(line => line.Notice)
                .DistinctBy(notice => notice.Code, StringComparer.Ordinal)
                .Select(notice => (notice.Code, notice.Label))
                .Append((Notice.All, "Everything"))
                .Select(stop => new Stop(
                    stop.Item2,
                    links.To("/account/stop-emails?token=" + tokens.Make(person, stop.Item1))
                )),
        ];

    private static string LineOf(Notice notice, int count) =>
        $"{Number(count)} {(count == 1 ? notice.One : notice.Many)}";

    /// <summary>Home counts the first hundred of a kind, so a hundred may be more.</summary>
    private static string Number(int count) =>
        count < Uncounted
            ? count.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Uncounted} or more");

    private static string LinkTo(string address, string words) => $"<a href=\"{Safe(address)}\">{Safe(words)}</a>";

    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    private sealed record Stop(string Label, string Address);
}
