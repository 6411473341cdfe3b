using System.Buffers.Text;
using LscbCloud.Infrastructure.People;

namespace LscbCloud.Api.Tests.People;

public sealed class TokenTests
{
    [Fact]
    [Case("X-A18")]
    public void A_token_is_256_random_bits_and_says_nothing_of_when_it_was_made()
    {
        var tokens = Enumerable.Range(0, 200).Select(_ => Base64Url.DecodeFromChars(Tokens.Make())).ToArray();

        Assert.All(tokens, token => Assert.Equal(32, token.Length));
        // An identifier of version 7 begins with the time: those of one moment would share their first bytes.
        Assert.Equal(200, tokens.Select(token => BitConverter.ToInt32(token, 0)).Distinct().Count());
        Assert.Equal(200, tokens.Select(token => BitConverter.ToInt32(token, 28)).Distinct().Count());
    }
}
