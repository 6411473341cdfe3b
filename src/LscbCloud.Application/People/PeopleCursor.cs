using System.Buffers.Text;
using System.Text;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Where a list of people goes on: after this name, and among equal names after this membership.</summary>
internal sealed record PeopleCursor(string Name, MembershipId Id)
{
    private const char Separator = '\n';

    public static PeopleCursor? Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator);

        return
            parts is [var name, var id]
            && !name.Contains('\0', StringComparison.Ordinal)
            && Guid.TryParse(id, out var value)
            ? new PeopleCursor(name, new MembershipId(value))
            : null;
    }

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Name}{Separator}{Id.Value:D}"));
}
