using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>An agency with an action of each of some boards.</summary>
internal sealed record Proving(TestAgency Agency, TestPerson Lead, IReadOnlyList<ProvedTo> Sides)
{
    public string Theirs(int side) =>
        $"/agencies/{Agency.Slug}/api/actions/{Sides[side].Board.Slug}/{Sides[side].Reference}";

    public object Also(int side, int version) =>
        new
        {
            board = Sides[side].Board.Slug,
            reference = Sides[side].Reference,
            version,
        };

    public Task GatherAsync()
    {
        var other = new { board = Sides[1].Board.Slug, reference = Sides[1].Reference };

        return Lead.PostAsync($"{Theirs(0)}/commitment", new { other }).MustSucceed();
    }
}
