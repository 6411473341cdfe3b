using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Domain.Tests.TextChecks;

public sealed class WordingTests
{
    [Theory]
    [InlineData("Jack Smith", "We saw Jack Smith, and JACK  SMITH’s mother.", "We saw [], and []’s mother.")]
    [InlineData("jack smith", "Jack\nSmith; Jack-Smith; jack_smith", "[]; []; []")]
    [InlineData("Ann", "Annual plan for Ann and Joann", "Annual plan for [] and Joann")]
    [InlineData("José", "Jose, JOSÉ and Jose\u0301 but not Josef", "[], [] and [] but not Josef")]
    [InlineData("O'Neill", "O’Neill and O'Neill", "[] and []")]
    [InlineData("943 476 5919", "943-476-5919, 943 476 59191", "[], 943 476 59191")]
    [InlineData("Jack (7)", "We met Jack (7).", "We met [].")]
    [InlineData("3/5/2009", "on 3/5/2009, on 13/5/2009", "on [], on 13/5/2009")]
    [InlineData("Łukasz", "lukasz", "[]")]
    [InlineData("Jack", "Ja\u00adck and 😀Jack😀", "[] and 😀[]😀")]
    public void Words_are_found_however_they_were_typed(string words, string text, string without)
    {
        var wording = Wording.Read(words);
        Assert.NotNull(wording);

        var left = text;
        foreach (var range in wording.In(text).Reverse())
        {
            left = left[..range.Start] + "[]" + left[range.End..];
        }

        Assert.Equal(without, left);
    }

    [Theory]
    [InlineData("Smith", "smiths-case", true)]
    [InlineData("Jack O’Neill", "jack-oneill-and-others", true)]
    [InlineData("José", "plan-for-jose", true)]
    [InlineData("Smith", "smithfield", false)]
    public void Words_are_found_in_an_address_that_was_made_of_them(string words, string address, bool isFound) =>
        Assert.Equal(isFound, Wording.Read(words)?.IsInAddress(address));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("J")]
    [InlineData("– ’ (")]
    public void Too_little_is_not_looked_for(string? words) => Assert.Null(Wording.Read(words));

    [Fact]
    public void Too_much_is_not_looked_for() => Assert.Null(Wording.Read(new string('a', Wording.MaxLength + 1)));
}
